import { fromDay, isCalendarDate } from '../../../calendar/day.ts'
import type { SheetCell } from '../../grid.ts'
import { cellName } from '../../text/cell-name.ts'
import { dateParts, fullDayOf, parseDate } from '../../text/parse-date.ts'
import { repairedText } from '../../text/text.ts'
import type { MonthFirstColumn, SwappedColumn } from '../table.ts'

/** So many texts must show it, and as many date cells. */
const FEWEST = 3
const MONTHS = 12

/** A text of three numbers, and for what it can be taken. */
interface TextDate {
  readonly text: string
  readonly asDayFirst: boolean
  readonly asMonthFirst: boolean
  /** The date as `d/m/yyyy`, were the month first. */
  readonly meant: string
}

/** A look that most texts do not outlast: of what can be seen a digit comes first. */
const BEGINS_WITH_DIGIT = /^[^!-~]*\d/

const textDateOf = (cell: SheetCell): TextDate | null => {
  if (typeof cell === 'string' && !BEGINS_WITH_DIGIT.test(cell)) return null
  const parts = typeof cell === 'string' ? dateParts(repairedText(cell)) : null
  if (parts === null || typeof cell !== 'string') return null
  const [first, second, year] = parts
  return {
    text: cell,
    asDayFirst: isCalendarDate(year, second, first),
    asMonthFirst: isCalendarDate(year, first, second),
    meant: `${second}/${first}/${year}`,
  }
}

/** Whether a cell is a text of three numbers, which in a column with the month first nobody can take as it stands. */
export const isTextDate = (cell: SheetCell): boolean => textDateOf(cell) !== null

/** Whether a cell is a text that is a date only with the month first. */
export const isOnlyMonthFirst = (cell: SheetCell): boolean => {
  const date = textDateOf(cell)
  return date?.asMonthFirst === true && !date.asDayFirst
}

/**
 * How the texts of a date column are repaired when they have the month first: three at least are dates only so, and
 * none is one only with the day first. Null when they have not. Rows are 0-based.
 */
export const monthFirstOf = (
  cells: readonly { readonly row: number; readonly cell: SheetCell }[],
  position: number,
): Pick<MonthFirstColumn, 'example' | 'fixes'> | null => {
  const dates = cells.flatMap(({ row, cell }) => {
    const date = textDateOf(cell)
    return date ? [{ ...date, cell: cellName(row, position) }] : []
  })
  const only = dates.filter(({ asDayFirst, asMonthFirst }) => asMonthFirst && !asDayFirst)
  if (only.length < FEWEST || dates.some((date) => date.asDayFirst && !date.asMonthFirst)) return null
  return {
    example: only[0]?.text ?? '',
    fixes: dates.flatMap(({ cell, text, asMonthFirst, meant }) =>
      asMonthFirst && meant !== text ? [{ cell, value: meant }] : [],
    ),
  }
}

const dayOfMonth = (cell: SheetCell): number => {
  if (typeof cell !== 'string') return fromDay(fullDayOf(cell)).day
  const date = parseDate(repairedText(cell))
  return date?.precision === 'day' ? fromDay(date.from).day : Number.NaN
}

/**
 * How many texts and date cells of a column show that a program read day and month the wrong way round: it left the
 * dates with a day above 12 as texts, and made date cells of all others. Null when one cell shows otherwise.
 */
export const swappedOf = (
  size: number,
  cellOf: (record: number) => SheetCell,
): Pick<SwappedColumn, 'texts' | 'dates'> | null => {
  let [texts, dates] = [0, 0]
  for (let i = 0; i < size; i++) {
    const cell = cellOf(i)
    const day = dayOfMonth(cell)
    if (Number.isNaN(day)) continue
    if (typeof cell === 'string') texts += 1
    else dates += 1
    if (typeof cell === 'string' ? day <= MONTHS : day > MONTHS) return null
  }
  return texts < FEWEST || dates < FEWEST ? null : { texts, dates }
}
