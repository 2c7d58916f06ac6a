import type { Cell, CellValue } from 'hucre/xlsx'
import { isCalendarDate, toDay } from '../../shared/day.ts'
import type { SheetCell } from '../../shared/sheets/grid.ts'
import type { NumberFormat } from './number-format.ts'
import { DATE_FORMAT, toNumberFormat } from './number-format.ts'
import { dayOfSerial, serialOf } from './serial-date.ts'

/** What hucre knows of a cell besides its value; missing for one without style and formula. */
export type CellDetail = Pick<Cell, 'type' | 'formula' | 'style'>

export type ReadCell = (value: CellValue, detail?: CellDetail) => SheetCell

/** Different numbers of one format that are kept; members repeat their dates, and no more stand on a sheet. */
const REMEMBERED = 100_000

/** What Excel shows of a date before 1900 or after 9999. */
const NO_DATE: SheetCell = { kind: 'error', shown: '#######' }

const numberCell = (value: number, { precision, show }: NumberFormat): SheetCell => {
  if (!show) return value
  const day = precision && dayOfSerial(value)
  if (day !== null && precision) return { kind: 'date', day, precision, shown: show(value) }
  const shown = show(value)
  return shown === String(value) || shown === '' ? value : { kind: 'number', value, shown }
}

const ISO_DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T[\d:.]+Z?$/

/** A text, or the date that a workbook of the strict kind writes as an ISO text. */
const textCell = (text: string): SheetCell => {
  if (text[10] !== 'T') return text || null
  const [, year, month, day] = ISO_DATE_TIME.exec(text)?.map(Number) ?? []
  if (!year || !month || !day || !isCalendarDate(year, month, day)) return text
  return { kind: 'date', day: toDay(year, month, day), precision: 'day' }
}

interface Format {
  readonly format: NumberFormat
  readonly known: Map<number, SheetCell>
}

/** Formatted numbers; equal ones of one pattern become one object. */
const createNumberReader = () => {
  const formats = new Map<string, Format>()
  const formatOf = (pattern: string): Format => {
    const found = formats.get(pattern) ?? { format: toNumberFormat(pattern), known: new Map() }
    formats.set(pattern, found)
    return found
  }
  return (value: number, pattern: string, isDate: boolean): SheetCell => {
    const { format, known } = formatOf(pattern)
    if (!isDate && !format.show) return value
    const cell = known.get(value) ?? numberCell(value, format.show ? format : DATE_FORMAT)
    if (known.size < REMEMBERED) known.set(value, cell)
    return cell
  }
}

/** Turns the cells of hucre into ours. */
export const createCellReader = (): ReadCell => {
  const readNumber = createNumberReader()
  const readDate = (date: Date, pattern: string): SheetCell => {
    const serial = serialOf(date)
    return serial >= 0 ? readNumber(serial, pattern, true) : NO_DATE
  }
  return (value, detail) => {
    if (detail?.type === 'error') return { kind: 'error', shown: String(value) }
    if (value === null) return detail?.formula === undefined ? null : { kind: 'error', shown: '' }
    if (typeof value === 'string') return textCell(value)
    if (typeof value === 'boolean') return value
    const pattern = detail?.style?.numFmt ?? ''
    return value instanceof Date ? readDate(value, pattern) : readNumber(value, pattern, false)
  }
}
