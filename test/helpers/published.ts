import type { PeriodTotals, Totals } from '../../shared/report/build/period-totals.ts'
import { hideSmall } from '../../shared/report/hide/hide-small.ts'
import type { Report, ReportIndicator } from '../../shared/wire/api/index.ts'
import { indicator, REPORT } from './report.ts'

/** An indicator of a report that moves nowhere, with some of it changed. */
export const told = (id: string, changes: Partial<ReportIndicator>): ReportIndicator => ({
  ...indicator(id, { byUnit: [], missing: null }),
  ...changes,
})

/** One indicator as a reader outside all units, or of one unit, sees it. */
export const readPublished = (
  each: ReportIndicator,
  reader: string | null = null,
  own: PeriodTotals = {},
) => {
  const report: Report = { ...REPORT, indicators: [each] }
  return hideSmall(report, reader, own).indicators[0]
}

/** What the reader's unit reported in a period. */
export const ownTotals = (totals: Totals, period = REPORT.period): PeriodTotals => ({
  [period]: { totals, reported: null, isClosed: false },
})
