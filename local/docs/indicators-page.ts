import { showDay } from '../../shared/day.ts'
import { showGoal } from '../../shared/indicators/goal.ts'
import { INDICATORS } from '../../shared/indicators/index.ts'
import type { Indicator } from '../../shared/indicators/indicator.ts'
import { NQ09 } from '../../shared/resolution/nq09/index.ts'
import { markdownTable } from './table.ts'

const COUNTED: Readonly<Record<Indicator['counts'], string>> = {
  organizations: 'Tổ chức',
  hamlets: 'Khối xóm bản',
  members: 'Đảng viên',
  duties: 'Nhiệm vụ định kỳ',
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
  'Mẫu số bằng 0 là “không có đối tượng”; trang chưa nộp là “chưa báo cáo”. Cả hai đều không phải 0 %.',
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
  return `${[title, ...INTRO, table, heading, baselines.join('\n')].join('\n\n')}\n`
}
