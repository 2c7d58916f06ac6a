import { columnsOf, SHEETS } from '../../shared/forms/so-don-vi/index.ts'
import { DUTY, listValue } from '../../shared/forms/so-don-vi/lists.ts'
import { showGoal } from '../../shared/measures/goal.ts'
import type { Indicator } from '../../shared/measures/indicator.ts'
import { isOwed } from '../../shared/measures/is-owed.ts'
import type { AnyRecordMeasure, DutyMeasure } from '../../shared/measures/measure.ts'
import { reportingUnitsOn } from '../../shared/register/register.ts'
import { conditionWords } from './condition-words.ts'

/** The day of which a section speaks. */
interface Standpoint {
  readonly day: number
  readonly year: number
}

const EACH: Readonly<Record<DutyMeasure['each'], string>> = {
  quarter: 'quý của năm đến kỳ báo cáo',
  'half-year': 'nửa năm đã kết thúc của năm báo cáo',
  year: 'đơn vị, mỗi đơn vị tính 1; xét năm báo cáo',
  once: 'đơn vị, mỗi đơn vị tính 1; xét mọi năm đến năm báo cáo',
}

const recordLines = (measure: AnyRecordMeasure, { year }: Standpoint): readonly string[] => {
  const { of, among, counted, countOnly, sum, otherwise = [], parts = [] } = measure
  const sheet = SHEETS[of].name
  const say = (condition: typeof among | typeof counted) =>
    condition === undefined ? `mọi dòng của trang ${sheet}` : conditionWords(condition, of, year)
  const amount = sum ? `cộng “${columnsOf(of)[sum]?.header}”` : 'đếm'
  const numbers = countOnly
    ? [
        `**Số**: ${amount} ${[among, counted]
          .flatMap((each) => each ?? [])
          .map(say)
          .join(', ')}`,
      ]
    : [`**Mẫu số**: ${say(among)}`, `**Tử số**: trong đó ${say(counted)}`]
  const readings = otherwise.map(({ name, ...other }) => {
    const changed = [
      'among' in other ? `mẫu số: ${say(other.among)}` : [],
      'counted' in other ? `tử số: ${say(other.counted)}` : [],
    ]
    return `**Cách tính khác**: ${name} (${changed.flat().join('; ')})`
  })
  const divided = parts.map(({ name, where }) => `${name} (${say(where)})`).join('; ')
  return [`**Trang**: ${sheet}`, ...numbers, ...readings, ...(divided ? [`**Chia theo**: ${divided}`] : [])]
}

const dutyLines = ({ duty, each, done }: DutyMeasure, { year }: Standpoint): readonly string[] => [
  `**Trang**: ${SHEETS.duties.name}`,
  `**Mẫu số**: các ${EACH[each]}`,
  `**Tử số**: trong đó có dòng “${listValue(DUTY, duty)}” của kỳ ấy, ${conditionWords(done, 'duties', year)}; nhiều dòng của một kỳ tính một lần`,
]

const PLAN_LINES = [
  '**Trang**: Kế hoạch (cấp tỉnh)',
  '**Mẫu số**: các nhiệm vụ của Kế hoạch đến hạn tính đến ngày báo cáo',
  '**Tử số**: trong đó hoàn thành trong quý đến hạn',
]

const countLines = ({ measure }: Indicator, standpoint: Standpoint): readonly string[] => {
  if (measure.of === 'plan') return PLAN_LINES
  return measure.of === 'duties' ? dutyLines(measure, standpoint) : recordLines(measure, standpoint)
}

const JUDGED: Readonly<Record<number, string>> = {
  1: 'xét mỗi kỳ',
  2: 'xét từ quý II',
  4: 'xét vào quý IV',
}

const goalLine = ({ goal, judgedFrom, isStandingDuty }: Indicator): string => {
  if (goal === null) return '**Mục tiêu**: không có, chỉ theo dõi'
  const pace = isStandingDuty ? 'phải đủ ngay từ đầu' : 'theo tiến độ đến quý IV năm 2015'
  return `**Mục tiêu**: ${showGoal(goal)}, ${JUDGED[judgedFrom] ?? ''}, ${pace}`
}

const owedLine = (indicator: Indicator, { day }: Standpoint): string => {
  const units = reportingUnitsOn(day)
  const exempt = units.filter((unit) => !isOwed(indicator, unit)).map(({ name }) => name)
  if (exempt.length === units.length) {
    return `**Ai phải báo cáo**: ${indicator.counts === 'plan' ? 'tỉnh' : 'không đơn vị nào; tính khi có nộp'}`
  }
  return `**Ai phải báo cáo**: mọi đơn vị${exempt.length > 0 ? `, trừ ${exempt.join('; ')}` : ''}`
}

/** What a measure counts, of whom, against what, and who owes it: from its data. */
export const measureSection = (indicator: Indicator, standpoint: Standpoint): string =>
  [
    `### ${indicator.code}. ${indicator.name}`,
    '',
    ...[
      ...countLines(indicator, standpoint),
      goalLine(indicator),
      owedLine(indicator, standpoint),
      `**Nguồn**: Nghị quyết, ${/^[IV]/.test(indicator.clause) ? 'mục ' : ''}${indicator.clause}`,
    ].map((line) => `- ${line}.`),
  ].join('\n')
