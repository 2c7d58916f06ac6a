import { isCalendarDate, showDay, toDay } from '../../shared/calendar/day.ts'
import type { SheetCell } from '../../shared/reading/grid.ts'
import { typedYear } from '../../shared/reading/text/typed-year.ts'
import { DATE_FORMAT, type NumberFormat } from './number-format.ts'
import { dayOfSerial, FIRST_OF_1904, serialOfDay, withinItsDay } from './serial-date.ts'

/** What Excel shows of a date before 1900 or after 9999. */
const NO_DATE: SheetCell = { kind: 'error', shown: '#######' }

/** The cell of a serial number in a format that names a date; a time of day never changes its day. */
export const dateCell = (serial: number, format: NumberFormat, is1904: boolean): SheetCell => {
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
export const isoCell = (text: string, format: NumberFormat, is1904: boolean): SheetCell | null => {
  const [, years, months, days, hour, minute, second] = ISO_DATE.exec(text) ?? []
  const [year, month, day] = [Number(years), Number(months), Number(days)]
  if (!isCalendarDate(year, month, day)) return null
  const number = toDay(year, month, day)
  const serial = serialOfDay(number) - (is1904 ? FIRST_OF_1904 : 0)
  if (serial < 0) return { kind: 'date', day: number, precision: 'day', shown: showDay(number) }
  const shownAs = format.precision ? format : DATE_FORMAT
  return dateCell(serial + partOfDay(hour, minute, second), shownAs, is1904)
}
