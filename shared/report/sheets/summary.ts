import { INDICATORS } from '../../measures/index.ts'
import { emptyName, readingName, stateName } from '../../measures/wording.ts'
import type { Figure, Judgement, Report, ReportIndicator } from '../../wire/api/index.ts'
import type { Block, BlockCell } from './block.ts'
import { figureCell } from './figure-cell.ts'
import { periodName, reportLine } from './report-line.ts'

const HEADER = [
  'Mã',
  'Chỉ tiêu',
  'Mục tiêu',
  'Tử số',
  'Mẫu số',
  'Tỷ lệ',
  'Trạng thái',
  'Còn thiếu',
  'Đơn vị đã báo cáo',
  'Đơn vị phải báo cáo',
]
const COUNT = '#,##0'

const SO_FAR = 'Chỉ tiêu chưa đủ đơn vị báo cáo: số liệu và số còn thiếu là tạm tính đến nay.'

const isSoFar = ({ reportedUnits, expectedUnits }: ReportIndicator): boolean =>
  0 < reportedUnits && reportedUnits < expectedUnits

/** `Tổng hợp`: one row for each indicator, and under it one for each other reading. */
export const summaryBlock = (report: Report): Block => ({
  title: `Tổng hợp thực hiện Nghị quyết 09-NQ/TU, ${periodName(report.period)}`,
  subtitle: [reportLine(report), ...(report.indicators.some(isSoFar) ? [SO_FAR] : [])].join(' '),
  header: HEADER,
  rows: report.indicators.flatMap(rowsOf),
  formats: ['@', '@', '@', COUNT, COUNT, '0.00%', '@', COUNT, COUNT, COUNT],
  widths: [70, 600, 80, 90, 90, 80, 140, 90, 90, 90],
})

const rowsOf = (indicator: ReportIndicator): readonly BlockCell[][] => {
  const definition = INDICATORS.find(({ id }) => id === indicator.id)
  return [
    rowOf(indicator, [definition?.code ?? '', definition?.name ?? indicator.id], indicator),
    ...indicator.options.map((option) => rowOf(indicator, ['', readingName(option, indicator)], option)),
  ]
}

const rowOf = (
  { goal, reportedUnits, expectedUnits }: ReportIndicator,
  names: readonly [code: string, name: string],
  figure: Figure & Judgement,
): BlockCell[] => [
  ...names,
  goal ?? 'theo dõi',
  figure.numerator ?? '',
  figure.denominator ?? '',
  figure.denominator === null ? '' : figureCell(figure, emptyName(figure)),
  stateName(figure),
  figure.missing ?? '',
  reportedUnits,
  expectedUnits,
]
