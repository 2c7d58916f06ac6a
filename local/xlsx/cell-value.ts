import { isCalendarDate, showDay, toDay } from '../../shared/calendar/day.ts'
import type { SheetCell } from '../../shared/reading/grid.ts'
import { typedYear } from '../../shared/reading/text/typed-year.ts'
import type { RawCell } from './cell-listener.ts'
import { DATE_FORMAT, type NumberFormat, toNumberFormat } from './number-format.ts'
import { dayOfSerial, FIRST_OF_1904, serialOfDay, withinItsDay } from './serial-date.ts'
import { decodeEscapes } from './text-collector.ts'
import { damaged } from './workbook-file-error.ts'

/** What Excel shows of a date before 1900 or after 9999. */
const NO_DATE: SheetCell = { kind: 'error', shown: '#######' }

/** The cell of a serial number in a format that names a date; a time of day never changes its day. */
const dateCell = (serial: number, format: NumberFormat, is1904: boolean): SheetCell => {
  if (serial < 0) return NO_DATE
  const shift = is1904 ? FIRST_OF_1904 : 0
  const shown = format.show?.(withinItsDay(serial) + shift) ?? String(serial)
  const day = dayOfSerial(Math.floor(serial) + shift)
  if (day === null) return { kind: 'number', value: serial, shown }
  return typedYear(serial, shown) ?? { kind: 'date', day, precision: format.precision ?? 'day', shown }
}

const ISO_DATE =
  /^\s*(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::(\d\d(?:[.,]\d+)?))?)?\s*(?:Z|[+-]\d\d:?\d\d)?\s*$/i

const LAST_MOMENT = 0.9999

const partOfDay = (hour = '0', minute = '0', second = '0'): number =>
  Math.min(((Number(hour) * 60 + Number(minute)) * 60 + Number.parseInt(second, 10)) / 86_400, LAST_MOMENT)

/**
 * The cell of an ISO date, which is the day as written, whatever offset follows it: days are those of the sheet's own
 * calendar. Null for any other text, a mere time of day among them.
 */
const isoCell = (text: string, format: NumberFormat, is1904: boolean): SheetCell | null => {
  const [, years, months, days, hour, minute, second] = ISO_DATE.exec(text) ?? []
  const [year, month, day] = [Number(years), Number(months), Number(days)]
  if (!isCalendarDate(year, month, day)) return null
  const number = toDay(year, month, day)
  const serial = serialOfDay(number) - (is1904 ? FIRST_OF_1904 : 0)
  if (serial < 0) return { kind: 'date', day: number, precision: 'day', shown: showDay(number) }
  const shownAs = format.precision ? format : DATE_FORMAT
  return dateCell(serial + partOfDay(hour, minute, second), shownAs, is1904)
}

export type ReadCell = (raw: RawCell) => SheetCell

/** What the cells of a workbook point to. */
export interface CellTables {
  readonly strings: readonly string[]
  /** Number formats by style. */
  readonly formats: readonly string[]
  readonly is1904: boolean
}

/** Different numbers of one format, and different texts, that are kept; members repeat theirs. */
const REMEMBERED = 100_000

/** A formula that was never computed. */
const NEVER: SheetCell = { kind: 'error', shown: '' }

const numberCell = (value: number, { show }: NumberFormat): SheetCell => {
  const shown = show?.(value) ?? ''
  return shown === String(value) || shown === '' ? value : { kind: 'number', value, shown }
}

/** Formatted numbers; equal ones of one pattern become one object. */
const createNumberReader = ({ formats, is1904 }: CellTables) => {
  const known = new Map<string, { readonly format: NumberFormat; readonly cells: Map<number, SheetCell> }>()
  const knownOf = (pattern: string) => {
    const found = known.get(pattern) ?? { format: toNumberFormat(pattern), cells: new Map() }
    known.set(pattern, found)
    return found
  }
  return (value: number, style: number): SheetCell => {
    const pattern = formats[style]
    if (pattern === undefined && style > 0) throw damaged('bảng định dạng')
    const { format, cells } = knownOf(pattern ?? '')
    if (!format.show) return value
    const found = cells.get(value)
    if (found !== undefined) return found
    const cell = format.precision ? dateCell(value, format, is1904) : numberCell(value, format)
    if (cells.size < REMEMBERED) cells.set(value, cell)
    return cell
  }
}

const BOOLEANS = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
])

const createTextReader = () => {
  const known = new Map<string, string>()
  return (value: string): string => {
    const text = known.get(value) ?? decodeEscapes(value)
    if (known.size < REMEMBERED) known.set(value, text)
    return text
  }
}

/** Turns the cells of a file into ours. Throws a `WorkbookFileError` for a text or format that is not there. */
export const createCellReader = (tables: CellTables): ReadCell => {
  const readNumber = createNumberReader(tables)
  const readText = createTextReader()
  const sharedText = (index: string): string => {
    const text = tables.strings[Number(index)]
    if (text === undefined) throw damaged('bảng chữ')
    return text
  }
  const readValue = (type: string, value: string, style: number): SheetCell => {
    if (type === 's') return sharedText(value)
    if (type === 'e') return { kind: 'error', shown: value }
    if (type === 'b') return BOOLEANS.get(value) ?? value
    const number = type === 'd' ? Number.NaN : Number(value)
    if (Number.isFinite(number)) return readNumber(number, style)
    return isoCell(value, toNumberFormat(tables.formats[style] ?? ''), tables.is1904) ?? value
  }
  return ({ type, style, value, hasFormula }) => {
    if (value !== null && (type === 'str' || type === 'inlineStr')) return readText(value)
    if (value === null || value === '') return hasFormula ? NEVER : null
    return readValue(type, value, style)
  }
}
