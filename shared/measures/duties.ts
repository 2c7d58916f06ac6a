import { type DuePeriod, parseDuePeriod, quarterOf, showPeriod } from '../calendar/period.ts'
import { DUTY, type KeyOf, listValue } from '../forms/so-don-vi/lists.ts'
import type { Table } from '../reading/table/table.ts'
import { type Due, type DutyIndicator, described } from './indicator.ts'

type Duties = Table<'duties'>
type Duty = KeyOf<typeof DUTY>

const HALVES = ['I', 'II']

const rowsOf = ({ size, columns }: Duties, duty: Duty): readonly number[] =>
  Array.from({ length: size }, (_, i) => i).filter((i) => columns.duty.at(i) === duty)

/** The numbers of the quarters or half-years of the year whose rows are done. */
const donePeriods = (
  { columns }: Duties,
  rows: readonly number[],
  { kind, year }: Pick<DuePeriod, 'kind' | 'year'>,
  isDone: (row: number, due: DuePeriod) => boolean,
): ReadonlySet<number> =>
  new Set(
    rows.flatMap((i) => {
      const due = parseDuePeriod(columns.due.at(i))
      return due && due.kind === kind && due.year === year && isDone(i, due) ? [due.number] : []
    }),
  )

/** The first `last` periods of a year, each done or not. */
const toDues = (
  done: ReadonlySet<number>,
  last: number,
  describe: (number: number) => Omit<Due, 'isDone'>,
): readonly Due[] => Array.from({ length: last }, (_, i) => ({ ...describe(i + 1), isDone: done.has(i + 1) }))

/** Quarters up to the period in which the quarterly briefing was held within the quarter. */
export const quarterlyBriefings: DutyIndicator = {
  ...described({
    id: 'quarterly-briefings',
    code: 'CT08',
    clause: 'II.2.7',
    name: 'Giao ban hàng quý với bí thư, chủ tịch xã, phường, thị trấn',
    goal: { kind: 'all' },
    isStandingDuty: true,
  }),
  counts: 'duties',
  dues: ({ duties, period, unit }) => {
    if (period === null || unit?.owes.quarterlyBriefing === 'none') return null
    const duty: Duty = 'quarterly-briefing'
    const rows = rowsOf(duties, duty)
    if (rows.length === 0 && unit?.owes.quarterlyBriefing === 'optional') return null
    const { year } = period
    const { doneOn } = duties.columns
    const done = donePeriods(
      duties,
      rows,
      { kind: 'quarter', year },
      (i, due) => doneOn.from(i) >= due.firstDay && doneOn.to(i) <= due.lastDay,
    )
    return toDues(done, period.quarter, (number) => ({
      key: `${duty} ${year}Q${number}`,
      name: `${listValue(DUTY, duty)}, ${showPeriod(quarterOf(year, number))}`,
    }))
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
    isStandingDuty: true,
    judgedFrom: 2,
  }),
  counts: 'duties',
  dues: ({ duties, period }) => {
    if (period === null) return null
    const duty: Duty = 'half-year-inspection'
    const { year } = period
    const { doneOn } = duties.columns
    const done = donePeriods(duties, rowsOf(duties, duty), { kind: 'half-year', year }, doneOn.isKnown)
    return toDues(done, Math.floor(period.quarter / 2), (number) => ({
      key: `${duty} ${year}S${number}`,
      name: `${listValue(DUTY, duty)}, nửa năm ${HALVES[number - 1]} năm ${year}`,
    }))
  },
}
