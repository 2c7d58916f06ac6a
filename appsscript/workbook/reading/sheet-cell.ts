import type { SheetCell } from '../../../shared/reading/grid.ts'
import { type ReadClock, toDateCell } from './date-cell.ts'

/** Whether Google's services handed over a date; `instanceof` fails for dates of another realm. */
export const isDate = (value: unknown): value is Date =>
  Object.prototype.toString.call(value) === '[object Date]'

/** One cell of `getValues`; `shown` is the same cell of `getDisplayValues`, or null where that was not read. */
export const toSheetCell = (value: unknown, shown: string | null, readClock: ReadClock): SheetCell => {
  if (typeof value === 'string') return value === '' ? null : value
  if (typeof value === 'number') {
    return shown === null || shown === String(value) ? value : { kind: 'number', value, shown }
  }
  if (typeof value === 'boolean') return value
  return isDate(value) ? toDateCell(readClock(value), shown) : null
}
