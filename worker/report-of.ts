import type { Report, ReportUnit } from '../shared/api.ts'
import type { Period } from '../shared/period.ts'
import { buildReport } from '../shared/report/build-report.ts'
import { reportingUnitOn } from '../shared/units/register.ts'
import type { ReportSource, Standing } from './reports.ts'

/** What is stored has no errors, or it would not have been received. */
const toReportUnit = (period: Period, { facts: _, unit, ...standing }: Standing): ReportUnit => ({
  unit,
  name: reportingUnitOn(unit, period.lastDay)?.name ?? unit,
  ...standing,
  errors: 0,
})

/** The province's own report: exact, with nothing hidden. */
export const reportOf = (period: Period, { stamp, counts, standings, earlier }: ReportSource): Report =>
  buildReport({
    period,
    revision: stamp.revision,
    counts,
    units: standings.map((standing) => toReportUnit(period, standing)),
    factsByUnit: new Map(standings.flatMap(({ unit, facts }) => (facts ? [[unit, facts]] : []))),
    totals: Object.fromEntries(earlier.map(({ period: id, totals }) => [id, totals])),
  })

/** What a unit sees of the province's report: its own figures and the province's total. */
export const viewOfUnit = (report: Report, own: string): Report => ({
  ...report,
  units: report.units.filter(({ unit }) => unit === own),
  indicators: report.indicators.map((indicator) => ({
    ...indicator,
    byUnit: indicator.byUnit.filter(({ unit }) => unit === own),
    byType: [],
    byArea: [],
    parts: [],
  })),
})
