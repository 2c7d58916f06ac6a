import type { Report, ReportIndicator } from '../api.ts'
import { INDICATORS } from '../indicators/index.ts'
import { STATE_NAMES } from '../indicators/state.ts'
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

/** `Tổng hợp`: one row for each indicator. */
export const summaryBlock = (report: Report): Block => ({
  title: `Tổng hợp thực hiện Nghị quyết 09-NQ/TU, ${periodName(report.period)}`,
  subtitle: reportLine(report),
  header: HEADER,
  rows: report.indicators.map(rowOf),
  formats: ['@', '@', '@', COUNT, COUNT, '0.00%', '@', COUNT, COUNT, COUNT],
  widths: [70, 600, 80, 90, 90, 80, 140, 90, 90, 90],
})

const rowOf = (indicator: ReportIndicator): BlockCell[] => {
  const definition = INDICATORS.find(({ id }) => id === indicator.id)
  return [
    definition?.code ?? '',
    definition?.name ?? indicator.id,
    indicator.goal ?? 'theo dõi',
    indicator.numerator ?? '',
    indicator.denominator ?? '',
    indicator.denominator === null ? '' : figureCell(indicator),
    STATE_NAMES[indicator.state],
    indicator.missing ?? '',
    indicator.reportedUnits,
    indicator.expectedUnits,
  ]
}
