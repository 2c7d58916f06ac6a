import { showDay } from '../../shared/calendar/day.ts'
import { showGoal } from '../../shared/measures/goal.ts'
import { INDICATORS } from '../../shared/measures/index.ts'
import type { Indicator } from '../../shared/measures/indicator.ts'
import { NQ09 } from '../../shared/resolutions/nq09/resolution.ts'
import { measureSection } from './measure-section.ts'
import { markdownTable } from './table.ts'

const COUNTED: Readonly<Record<Indicator['counts'], string>> = {
  organizations: 'Tổ chức',
  hamlets: 'Khối xóm bản',
  members: 'Đảng viên',
  duties: 'Nhiệm vụ định kỳ',
  enterprises: 'Doanh nghiệp',
  plan: 'Kế hoạch (cấp tỉnh)',
}

const rowOf = (indicator: Indicator): readonly string[] => [
  indicator.code,
  indicator.name,
  indicator.clause,
  COUNTED[indicator.counts],
  indicator.goal ? showGoal(indicator.goal) : 'theo dõi',
  [...indicator.options, ...indicator.parts].map(({ name }) => name).join('; '),
  `\`${indicator.id}\``,
]

const HEADERS = [
  'Mã',
  'Chỉ tiêu',
  'Mục',
  'Đếm ở trang',
  'Mục tiêu',
  'Cách tính khác, chia theo',
  'Tên trong phần mềm',
]

const INTRO = [
  'Mỗi chỉ tiêu là hai số đếm: tử số và mẫu số. Số của tỉnh là tổng của các đơn vị, không bao giờ lấy trung bình phần trăm; so với mục tiêu bằng số nguyên, không làm tròn (1.174/1.565 là trên 75 %, 1.173/1.565 thì chưa).',
  'Mẫu số bằng 0 là “không có đối tượng”; trang chưa nộp là “chưa báo cáo”; chỉ tiêu mà đơn vị không phải báo cáo là “không thuộc diện”. Không cái nào là 0 %.',
]

const codesOf = (isMeant: (indicator: Indicator) => boolean): string =>
  INDICATORS.filter(isMeant)
    .map(({ code }) => code)
    .join(', ')

const STATES = [
  '## Trạng thái',
  [
    `- **chưa báo cáo**: chưa đơn vị nào báo cáo; **theo dõi**: không có mục tiêu; **chưa đến kỳ**: ${codesOf(({ judgedFrom }) => judgedFrom === 4)} trước quý IV, ${codesOf(({ judgedFrom }) => judgedFrom === 2)} ở quý I; **không có đối tượng**: mẫu số bằng 0.`,
    '- **đạt**: đúng mục tiêu. **đúng tiến độ**: chưa đạt, nhưng từ đường thẳng đến mục tiêu vào quý IV năm 2015 trở lên; **chậm**: dưới đường đó. Đường bắt đầu ở kỳ đầu tiên mà mọi đơn vị phải báo cáo đã báo cáo; chưa có kỳ nào như thế thì ở kỳ đầu tiên đã khóa.',
    `- **chưa đạt**: chưa đạt mục tiêu khi không có đường nào để so: ở kỳ mà đường bắt đầu và trước đó, từ quý IV năm 2015, và với nhiệm vụ phải làm đủ ngay từ đầu (${codesOf(({ isStandingDuty }) => isStandingDuty)}).`,
    '- **chưa đủ số liệu**: còn đơn vị phải báo cáo mà chưa báo cáo nên chưa kết luận được. Riêng mục tiêu “= 100 %” và “= 0” thì một trường hợp sai đã là chưa đạt. Số liệu và số còn thiếu khi đó là tạm tính. Khóa kỳ không làm cho số liệu thành đủ.',
    '- Cách tính khác được kết luận riêng theo cùng quy tắc; khi khác với cách tính chính thì ghi “khác kết luận nếu …”.',
  ].join('\n'),
]

/** `docs/indicators.md`: what is counted, from which sheet, against which goal. */
export const indicatorsPage = (): string => {
  const baselines = NQ09.baselines.map(({ indicator, value }) => {
    const { name } = INDICATORS.find(({ id }) => id === indicator) ?? { name: indicator }
    return `- ${name}: ${value.toLocaleString('vi')}`
  })
  const title = `# Chỉ tiêu của Nghị quyết ${NQ09.number}`
  const table = markdownTable(HEADERS, INDICATORS.map(rowOf))
  const heading = `## Số liệu gốc, ngày ${showDay(NQ09.baselineOn)}`
  const firstPeriod = NQ09.periods[0]
  const standpoint = { day: firstPeriod?.lastDay ?? NQ09.issuedOn, year: firstPeriod?.year ?? 0 }
  const sections = INDICATORS.map((indicator) => measureSection(indicator, standpoint))
  return `${[title, ...INTRO, table, ...STATES, heading, baselines.join('\n'), '## Từng chỉ tiêu', ...sections].join('\n\n')}\n`
}
