import { parsePeriod, showPeriod } from '../../shared/calendar/period.ts'
import { factsOf, memberFacts } from '../../shared/measures/index.ts'
import { showPercent } from '../../shared/measures/wording.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { type OwnFigure, type OwnReading, ownFigures } from '../../shared/report/build/own-figures.ts'
import { MOST_ISSUES } from '../../shared/rules/validate.ts'
import { printTable } from '../command/print-table.ts'
import type { CheckedSheet, CheckReport } from './check-report.ts'
import { printIssues } from './print-issues.ts'

const printSheet = ({ name, headerRow, rows, skippedRows }: CheckedSheet): string => {
  if (headerRow === null) return `  ${name}: không tìm thấy dòng tiêu đề cột`
  const skipped = skippedRows.length > 0 ? `, bỏ qua ${skippedRows.length} dòng không phải dữ liệu` : ''
  return `  ${name}: tiêu đề ở dòng ${headerRow}, ${rows} dòng dữ liệu${skipped}`
}

const figureRow = (code: string, goal: string | null, figure: OwnReading): readonly string[] => {
  const { name, numerator, denominator, state, missing } = figure
  return [
    code,
    name,
    numerator === null ? '' : String(numerator),
    denominator === null ? '' : String(denominator),
    numerator === null ? '' : (showPercent(numerator, denominator) ?? ''),
    goal ?? '',
    state,
    missing === null ? '' : String(missing),
  ]
}

/** The indicator, and its other readings under it. */
const indicatorRows = (figure: OwnFigure): readonly (readonly string[])[] => [
  figureRow(figure.code, figure.goal, figure),
  ...figure.options.map((option) => figureRow('', figure.goal, option)),
]

const HEADINGS = ['Mã', 'Chỉ tiêu', 'Tử số', 'Mẫu số', 'Tỷ lệ', 'Mục tiêu', 'Trạng thái', 'Còn thiếu']
const NUMBERS = [2, 3, 4, 7]

/** The report as people read it in a terminal. */
export const printCheck = (report: CheckReport, book: Workbook): string => {
  const { errors, warnings, infos } = report.summary
  const period = parsePeriod(report.period ?? '')
  const unit = `${book.unit?.name ?? 'Đơn vị chưa rõ'} (${report.unit ?? 'chưa ghi mã'})`
  return [
    `${unit}, ${period ? showPeriod(period) : (report.period ?? 'chưa ghi kỳ báo cáo')}`,
    ...report.sheets.map(printSheet),
    '',
    `${errors} lỗi, ${warnings} cảnh báo, ${infos} lưu ý`,
    ...(report.issues.length >= MOST_ISSUES
      ? [`Chỉ liệt kê ${MOST_ISSUES.toLocaleString('vi')} vấn đề đầu tiên.`]
      : []),
    ...printIssues(report.issues),
    '',
    'CHỈ TIÊU',
    ...printTable(
      HEADINGS,
      ownFigures(factsOf(book, memberFacts(book)), book).flatMap(indicatorRows),
      NUMBERS,
    ),
    '',
  ].join('\n')
}
