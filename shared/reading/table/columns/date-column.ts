import type { DateDefinition } from '../../../forms/so-don-vi/column.ts'
import type { SheetCell } from '../../grid.ts'
import { fullDayOf, parseDate } from '../../text/parse-date.ts'
import type { ReadingContext } from '../context.ts'
import type { DateColumn } from '../table.ts'
import { note } from './cell-reader.ts'
import { isOnlyMonthFirst } from './date-order.ts'
import { type ColumnInput, type ColumnReader, createStates, textOf } from './read-cells.ts'

export const readDateColumn = (
  input: ColumnInput,
  { isBirth }: DateDefinition,
  { reportDate, thresholds }: ReadingContext,
): ColumnReader<DateColumn> => {
  const { accepts, reject, base } = createStates(input)
  const firstDays = new Float64Array(input.size).fill(Number.NaN)
  /** Days by which a partial date ends later than it begins. */
  const lengths = new Int32Array(input.size)
  const oldest = isBirth ? thresholds.oldestBirth : thresholds.oldestDate
  const put = (i: number, from: number, to: number): void => {
    if (from > reportDate) reject(i, 'date-in-future')
    else if (to < oldest) reject(i, 'date-too-early')
    else {
      firstDays[i] = from
      lengths[i] = to - from
    }
  }
  let texts = 0
  let monthFirstTexts = 0
  const readOther = (i: number, cell: SheetCell): void => {
    if (typeof cell === 'string') texts += 1
    const date = parseDate(typeof cell === 'string' ? textOf(input, i, cell) : cell)
    if (date === null) {
      if (isOnlyMonthFirst(cell)) monthFirstTexts += 1
      reject(i, 'not-a-date')
      return
    }
    if (date.precision !== 'day') {
      note(input.sink, i, input.key, 'partial-date', null)
    }
    put(i, date.from, date.to)
  }
  const read = (): void => {
    for (let i = 0; i < input.size; i++) {
      const cell = input.cellOf(i)
      if (!accepts(i, cell)) continue
      const day = fullDayOf(cell)
      if (Number.isNaN(day)) readOther(i, cell)
      else put(i, day, day)
    }
  }
  const from = (i: number): number => firstDays[i] ?? Number.NaN
  const column = { ...base, from, to: (i: number) => from(i) + (lengths[i] ?? 0) }
  return { column, read, countTexts: () => ({ texts, monthFirstTexts }) }
}
