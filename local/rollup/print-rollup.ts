import type { Report, ReportIndicator } from '../../shared/api.ts'
import { INDICATORS } from '../../shared/indicators/index.ts'
import { STATE_NAMES, showPercent } from '../../shared/indicators/state.ts'
import { parsePeriod, showPeriod } from '../../shared/period.ts'
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

const indicatorRow = (indicator: ReportIndicator): readonly string[] => {
  const { id, numerator, denominator, goal, state, missing, reportedUnits, expectedUnits } = indicator
  const definition = INDICATORS.find((candidate) => candidate.id === id)
  return [
    definition?.code ?? '',
    definition?.name ?? id,
    shown(numerator),
    shown(denominator),
    numerator === null ? '' : (showPercent(numerator, denominator) ?? ''),
    goal ?? '',
    STATE_NAMES[state],
    shown(missing),
    `${reportedUnits}/${expectedUnits}`,
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
    ...printTable(INDICATOR_HEADINGS, report.indicators.map(indicatorRow), INDICATOR_NUMBERS),
    '',
  ].join('\n')
}
