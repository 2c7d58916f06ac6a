import type { FullReport } from '../../shared/report/build-report.ts'
import { hideSmall } from '../../shared/report/hide-small.ts'
import { indicator, REPORT } from './report.ts'

/** An indicator with its pace and change. */
export type Told = FullReport['indicators'][number]

/** An indicator of a report that moves nowhere, with some of it changed. */
export const told = (id: string, changes: Partial<Told>): Told => ({
  ...indicator(id, { byUnit: [], missing: null }),
  pace: null,
  change: null,
  ...changes,
})

/** One indicator as a reader outside all units, or of one unit, sees it. */
export const readPublished = (each: Told, reader: string | null = null) => {
  const report: FullReport = { ...REPORT, indicators: [each] }
  return hideSmall(report, reader).indicators[0]
}
