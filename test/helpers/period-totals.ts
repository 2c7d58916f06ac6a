import { parsePeriod } from '../../shared/calendar/period.ts'
import type { Ratio } from '../../shared/measures/fact.ts'
import { INDICATORS } from '../../shared/measures/index.ts'
import { reportingUnitsOn } from '../../shared/register/register.ts'
import type { PeriodTotal, PeriodTotals, Totals } from '../../shared/report/build/period-totals.ts'

/** Totals that only these units reported, which is not all of them unless there are enough. */
export const reportedBy = (units: readonly string[], totals: Totals, isClosed = false): PeriodTotal => ({
  totals,
  reported: Object.fromEntries(INDICATORS.map(({ id }) => [id, units])),
  isClosed,
})

/** Codes of all units of a period. */
export const allUnits = (id: string): readonly string[] =>
  reportingUnitsOn(parsePeriod(id)?.lastDay ?? Number.NaN).map(({ code }) => code)

/** The figures of one indicator by period, that all units reported. */
export const totalsOf = (indicator: string, figures: Readonly<Record<string, Ratio | null>>): PeriodTotals =>
  Object.fromEntries(
    Object.entries(figures).map(([id, figure]) => [id, reportedBy(allUnits(id), { [indicator]: figure })]),
  )
