import type { Period } from '../../shared/calendar/period.ts'
import type { Facts } from '../../shared/measures/fact.ts'
import { reportingUnitOn } from '../../shared/register/register.ts'
import { buildReport } from '../../shared/report/build/build-report.ts'
import { withPlanTotals } from '../../shared/report/build/plan-totals.ts'
import type { Report, ReportUnit } from '../../shared/wire/api/index.ts'
import { versionState } from '../../shared/wire/version-state.ts'
import type { ReportSource, Standing } from './reports.ts'

/** What is stored has no errors, or it would not have been received. */
const toReportUnit = (standing: Standing, day: number): ReportUnit => ({
  unit: standing.unit,
  name: reportingUnitOn(standing.unit, day)?.name ?? standing.unit,
  status: standing.status,
  state: versionState(standing, { latest: standing.version, counted: standing.countedVersion }),
  version: standing.version,
  countedVersion: standing.countedVersion,
  receivedAt: standing.receivedAt,
  warnings: standing.warnings,
  errors: 0,
})

/** The facts that count, by unit. */
export const factsByUnit = ({ standings }: ReportSource): ReadonlyMap<string, Facts> =>
  new Map(standings.flatMap(({ unit, facts }) => (facts ? [[unit, facts]] : [])))

/** The province's own report, exact, of these facts on the register of a day (a day number). */
export const reportOn = (
  period: Period,
  { stamp, standings, earlier, plan, frozenPlan }: ReportSource,
  facts: ReadonlyMap<string, Facts>,
  day: number,
): Report =>
  buildReport({
    period,
    revision: stamp.revision,
    counts: stamp.counts,
    units: standings.map((standing) => toReportUnit(standing, day)),
    factsByUnit: facts,
    totals: withPlanTotals(earlier, plan, frozenPlan),
    plan,
    registerOn: day,
  })

/** The province's own report: exact, with nothing hidden. */
export const reportOf = (period: Period, source: ReportSource): Report =>
  reportOn(period, source, factsByUnit(source), period.lastDay)
