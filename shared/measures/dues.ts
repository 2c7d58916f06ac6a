import { type Period, quarterOf, showPeriod } from '../calendar/period.ts'
import { DUTY, listValue } from '../forms/so-don-vi/lists.ts'
import type { Workbook } from '../reading/workbook.ts'
import { type DueSpan, parseDue } from '../resolutions/nq09/periods.ts'
import type { OpenSheets } from './compile.ts'
import { owedDuty } from './is-owed.ts'
import type { DutyMeasure } from './measure.ts'
import type { Records } from './selection.ts'

/** A period of the year in which a duty is due. */
export interface Due {
  /** `quarterly-briefing 2012Q1`, as rows of the duty are keyed. */
  readonly key: string
  readonly name: string
  readonly isDone: boolean
}

const HALVES = ['I', 'II']

const YEARLY = {
  dueBy: () => 1,
  keyOf: (year: number) => `${year}`,
  nameOf: (year: number) => `năm ${year}`,
}

/** The periods of a year in which something is due, as rows and people name them. */
const KINDS = {
  year: YEARLY,
  once: YEARLY,
  quarter: {
    dueBy: ({ quarter }: Period) => quarter,
    keyOf: (year: number, number: number) => `${year}Q${number}`,
    nameOf: (year: number, number: number) => showPeriod(quarterOf(year, number)),
  },
  'half-year': {
    dueBy: ({ quarter }: Period) => Math.floor(quarter / 2),
    keyOf: (year: number, number: number) => `${year}S${number}`,
    nameOf: (year: number, number: number) => `nửa năm ${HALVES[number - 1]} năm ${year}`,
  },
} as const

/** The numbers of the quarters or half-years of the year whose rows are done. */
const donePeriods = (
  { each, done }: DutyMeasure,
  year: number,
  { column, select }: Records,
  rows: readonly number[],
): ReadonlySet<number> => {
  const isDone = select(done).holds
  const isDue = (due: DueSpan | null): due is DueSpan => {
    if (due === null) return false
    return each === 'once' ? due.kind === 'year' && due.year <= year : due.kind === each && due.year === year
  }
  const dueOf = (i: number): DueSpan | null => parseDue(column('due').at(i))
  return new Set(
    rows
      .filter(isDone)
      .map(dueOf)
      .filter(isDue)
      .map(({ number }) => number),
  )
}

/**
 * The periods in which a duty is due, each done or not. Null when its sheet or period is unknown, or the unit does
 * not owe the duty and reports nothing of it.
 */
export const duesOf = (
  measure: DutyMeasure,
  { period, unit }: Workbook,
  open: OpenSheets,
): readonly Due[] | null => {
  const duties = open('duties')
  const owed = unit ? owedDuty(measure.duty, unit) : 'required'
  if (duties === null || period === null || owed === 'none') return null
  const { duty, each } = measure
  const rows = duties.select({ is: 'duty', in: [duty] }).records()
  if (rows.length === 0 && owed === 'optional') return null
  const { year } = period
  const { dueBy, keyOf, nameOf } = KINDS[each]
  const done = donePeriods(measure, year, duties, rows)
  return Array.from({ length: dueBy(period) }, (_, i) => ({
    key: `${duty} ${keyOf(year, i + 1)}`,
    name: `${listValue(DUTY, duty)}, ${nameOf(year, i + 1)}`,
    isDone: done.has(i + 1),
  }))
}
