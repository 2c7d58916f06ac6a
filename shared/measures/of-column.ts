import { addMonths } from '../calendar/day.ts'
import { quarterOf } from '../calendar/period.ts'
import { MAJORITY_PEOPLE } from '../forms/so-don-vi/peoples.ts'
import { parseDue } from '../resolutions/nq09/periods.ts'
import { thresholdsOfPeriod } from '../resolutions/thresholds.ts'
import { together } from './combine.ts'
import type { AnyCondition, Span } from './condition.ts'
import type { AnyColumn, Records, Selected } from './selection.ts'

const MONTHS_OF_YEAR = 12

const oneOf = ({ at, holding }: AnyColumn, values: readonly string[]): Selected => {
  const [only = '', ...others] = values
  return {
    holds: others.length === 0 ? (i) => at(i) === only : (i) => values.includes(at(i)),
    list: () => values.map(holding).reduce(together, []),
  }
}

/** Whether a date lies within for every day that it may stand for. */
const inDays =
  ({ from, to }: AnyColumn, first: number, last: number) =>
  (i: number): boolean =>
    from(i) >= first && to(i) <= last

const within = (date: AnyColumn, span: Span, { book: { period }, column }: Records): Selected => {
  if (span === 'due') {
    const { at } = column('due')
    return {
      holds: (i) => {
        const due = parseDue(at(i))
        return due !== null && inDays(date, due.firstDay, due.lastDay)(i)
      },
    }
  }
  const { termFirstDay, termLastDay } = thresholdsOfPeriod(period)
  if (span === 'term') return { holds: inDays(date, termFirstDay, termLastDay) }
  const year = period?.year ?? Number.NaN
  return { holds: inDays(date, quarterOf(year, 1).firstDay, quarterOf(year, 4).lastDay) }
}

const youngerThan = ({ from }: AnyColumn, years: number, { book }: Records): Selected => {
  const reportDate = book.period?.lastDay ?? Number.NaN
  return { holds: (i) => addMonths(from(i), years * MONTHS_OF_YEAR) > reportDate }
}

type ColumnCondition = Extract<
  AnyCondition,
  | { is: string }
  | { known: string }
  | { blank: string }
  | { number: string }
  | { date: string }
  | { born: string }
  | { same: unknown }
  | { minority: string }
>

/** Whom a condition on the cells of a record holds for. */
export const ofColumn = (condition: ColumnCondition, records: Records): Selected => {
  const { column, numbers, book } = records
  if ('is' in condition) return oneOf(column(condition.is), condition.in)
  if ('known' in condition) {
    const { isKnown, known } = column(condition.known)
    return { holds: isKnown, list: known }
  }
  if ('blank' in condition) {
    const { isBlank, blanks } = column(condition.blank)
    return { holds: isBlank, list: blanks }
  }
  if ('atLeast' in condition) {
    const numberAt = numbers(condition.number)
    return { holds: (i) => numberAt(i) >= condition.atLeast }
  }
  if ('equals' in condition) {
    const numberAt = numbers(condition.number)
    return { holds: (i) => numberAt(i) === condition.equals }
  }
  if ('date' in condition) return within(column(condition.date), condition.within, records)
  if ('born' in condition) {
    return youngerThan(column(condition.born), thresholdsOfPeriod(book.period)[condition.under], records)
  }
  if ('same' in condition) {
    const [a, b] = condition.same.map(column)
    return { holds: (i) => a?.at(i) === b?.at(i) }
  }
  const { at } = column(condition.minority)
  return { holds: (i) => at(i) !== '' && at(i) !== MAJORITY_PEOPLE }
}
