import { showGoal } from '../../shared/indicators/goal.ts'
import { INDICATORS } from '../../shared/indicators/index.ts'
import { STATE_NAMES, showPercent, stateOf } from '../../shared/indicators/state.ts'
import { type Period, parsePeriod, showPeriod } from '../../shared/period.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { MOST_ISSUES } from '../../shared/validate.ts'
import { printTable } from '../command/print-table.ts'
import type { CheckedIndicator, CheckedSheet, CheckReport } from './check-report.ts'
import { printIssues } from './print-issues.ts'

const printSheet = ({ name, headerRow, rows, skippedRows }: CheckedSheet): string => {
  if (headerRow === null) return `  ${name}: không tìm thấy dòng tiêu đề cột`
  const skipped = skippedRows.length > 0 ? `, bỏ qua ${skippedRows.length} dòng không phải dữ liệu` : ''
  return `  ${name}: tiêu đề ở dòng ${headerRow}, ${rows} dòng dữ liệu${skipped}`
}

const indicatorRow = (
  { id, numerator, denominator }: CheckedIndicator,
  period: Period | null,
): readonly string[] => {
  const indicator = INDICATORS.find((candidate) => candidate.id === id)
  const figure = numerator === null ? null : ([numerator, denominator] as const)
  return [
    indicator?.code ?? '',
    indicator?.name ?? id,
    numerator === null ? '' : String(numerator),
    denominator === null ? '' : String(denominator),
    numerator === null ? '' : (showPercent(numerator, denominator) ?? ''),
    indicator?.goal ? showGoal(indicator.goal) : '',
    indicator && period ? STATE_NAMES[stateOf(indicator, figure, period)] : '',
  ]
}

const HEADINGS = ['Mã', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ', 'Mục tiêu', 'Kết quả']
const NUMBERS = [2, 3, 4]

/** The report as people read it in a terminal. */
export const printCheck = (report: CheckReport, book: Workbook): string => {
  const { errors, warnings, infos } = report.summary
  const period = parsePeriod(report.period ?? '')
  const unit = `${book.unit?.name ?? 'Đơn vị chưa rõ'} (${report.unit ?? 'chưa ghi mã'})`
  return [
    `${unit}, ${period ? showPeriod(period) : (report.period ?? 'chưa ghi kỳ báo cáo')}`,
    ...report.sheets.map(printSheet),
    '',
    `${errors} lỗi, ${warnings} cảnh báo, ${infos} gợi ý`,
    ...(report.issues.length >= MOST_ISSUES
      ? [`Chỉ liệt kê ${MOST_ISSUES.toLocaleString('vi')} vấn đề đầu tiên.`]
      : []),
    ...printIssues(report.issues),
    '',
    'CHỈ TIÊU',
    ...printTable(
      HEADINGS,
      report.indicators.map((indicator) => indicatorRow(indicator, period)),
      NUMBERS,
    ),
    '',
  ].join('\n')
}
