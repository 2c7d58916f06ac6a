import { parsePeriod, showPeriod } from '../../shared/calendar/period.ts'
import { INDICATORS } from '../../shared/measures/index.ts'
import { readingName, showPercent, stateName } from '../../shared/measures/wording.ts'
import type { Figure, Judgement, Report, ReportIndicator } from '../../shared/wire/api/index.ts'
import { printTable } from '../command/print-table.ts'
import type { FileOutcome } from './outcome.ts'

const STATUS: Readonly<Record<FileOutcome['status'], string>> = {
  accepted: 'đã nhận',
  refused: 'từ chối',
  replaced: 'đã thay',
  unusable: 'không dùng được',
}

const FILE_HEADINGS = ['Tệp', 'Đơn vị', 'Kết quả', 'Lỗi', 'Cảnh báo', 'Lý do']
const FILE_NUMBERS = [3, 4]

const fileRow = ({ file, unit, status, errors, warnings, reason }: FileOutcome): readonly string[] => [
  file,
  unit ?? '',
  STATUS[status],
  String(errors),
  String(warnings),
  reason ?? '',
]

const INDICATOR_HEADINGS = [
  'Mã',
  'Chỉ tiêu',
  'Tử số',
  'Mẫu số',
  'Tỷ lệ',
  'Mục tiêu',
  'Trạng thái',
  'Còn thiếu',
  'Đơn vị',
]
const INDICATOR_NUMBERS = [2, 3, 4, 7]

const shown = (value: number | null): string => (value === null ? '' : String(value))

const figureRow = (
  { goal, reportedUnits, expectedUnits }: ReportIndicator,
  names: readonly [code: string, name: string],
  figure: Figure & Judgement,
): readonly string[] => [
  ...names,
  shown(figure.numerator),
  shown(figure.denominator),
  figure.numerator === null ? '' : (showPercent(figure.numerator, figure.denominator) ?? ''),
  goal ?? '',
  stateName(figure),
  shown(figure.missing),
  `${reportedUnits}/${expectedUnits}`,
]

/** The indicator, and its other readings under it. */
const indicatorRows = (indicator: ReportIndicator): readonly (readonly string[])[] => {
  const definition = INDICATORS.find(({ id }) => id === indicator.id)
  return [
    figureRow(indicator, [definition?.code ?? '', definition?.name ?? indicator.id], indicator),
    ...indicator.options.map((option) => figureRow(indicator, ['', readingName(option, indicator)], option)),
  ]
}

/** The province's report as people read it in a terminal. */
export const printRollup = (files: readonly FileOutcome[], report: Report): string => {
  const period = parsePeriod(report.period)
  const accepted = files.filter(({ status }) => status === 'accepted').length
  return [
    `Toàn tỉnh, ${period ? showPeriod(period) : report.period}: nhận ${accepted} sổ trong ${files.length} tệp`,
    '',
    ...printTable(FILE_HEADINGS, files.map(fileRow), FILE_NUMBERS),
    '',
    ...printTable(INDICATOR_HEADINGS, report.indicators.flatMap(indicatorRows), INDICATOR_NUMBERS),
    '',
  ].join('\n')
}
