import { showDay } from '../../../shared/calendar/day.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'

const known = new Map<number, SheetCell>()

/** The cell of a full date, as reading an .xlsx file gives it: one object for equal dates, with its text. */
export const dateCell = (day: number): SheetCell => {
  const cell = known.get(day) ?? { kind: 'date', day, precision: 'day', shown: showDay(day) }
  known.set(day, cell)
  return cell
}
