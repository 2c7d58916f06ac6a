import { type DuePeriod, parseDuePeriod } from '../period.ts'
import type { Table } from '../reading/table.ts'
import { type DutyIndicator, described } from './indicator.ts'

type Duties = Table<'duties'>

const rowsOf = ({ size, columns }: Duties, duty: string): readonly number[] =>
  Array.from({ length: size }, (_, i) => i).filter((i) => columns.duty.at(i) === duty)

/** The numbers (quarters or half-years of the year) of the due periods of rows for which `isDone`. */
const donePeriods = (
  { columns }: Duties,
  rows: readonly number[],
  year: number,
  isDone: (row: number, due: DuePeriod) => boolean,
): ReadonlySet<string> =>
  new Set(
    rows.flatMap((i) => {
      const due = parseDuePeriod(columns.due.at(i))
      return due && due.year === year && isDone(i, due) ? [`${due.kind} ${due.number}`] : []
    }),
  )

const countDone = (done: ReadonlySet<string>, kind: DuePeriod['kind'], last: number): number =>
  Array.from({ length: last }, (_, i) => `${kind} ${i + 1}`).filter((key) => done.has(key)).length

/** Quarters up to the period in which the quarterly briefing was held within the quarter. */
export const quarterlyBriefings: DutyIndicator = {
  ...described({
    id: 'quarterly-briefings',
    code: 'CT08',
    clause: 'II.2.7',
    name: 'Giao ban hàng quý với bí thư, chủ tịch xã, phường, thị trấn',
    goal: { kind: 'all' },
  }),
  counts: 'duties',
  figure: ({ duties, period, unit }) => {
    if (period === null) return null
    const rows = rowsOf(duties, 'quarterly-briefing')
    if (rows.length === 0 && unit?.owes.quarterlyBriefing === 'optional') return null
    const { doneOn } = duties.columns
    const done = donePeriods(
      duties,
      rows,
      period.year,
      (i, due) => doneOn.from(i) >= due.firstDay && doneOn.to(i) <= due.lastDay,
    )
    return [countDone(done, 'quarter', period.quarter), period.quarter]
  },
}

/** Half-years of the year that ended by the period for which an inspection plan was made. */
export const halfYearInspections: DutyIndicator = {
  ...described({
    id: 'half-year-inspections',
    code: 'CT10',
    clause: 'II.2.7',
    name: 'Kế hoạch kiểm tra 6 tháng',
    goal: { kind: 'all' },
  }),
  counts: 'duties',
  figure: ({ duties, period }) => {
    if (period === null) return null
    const ended = Math.floor(period.quarter / 2)
    const rows = rowsOf(duties, 'half-year-inspection')
    const done = donePeriods(duties, rows, period.year, (i) => duties.columns.doneOn.isKnown(i))
    return [countDone(done, 'half-year', ended), ended]
  },
}
