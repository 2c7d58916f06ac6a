import type { Report, ReportUnit } from '../shared/api.ts'
import type { Period } from '../shared/period.ts'
import { buildReport } from '../shared/report/build-report.ts'
import { reportingUnitOn } from '../shared/units/register.ts'
import type { CurrentSubmission, ReportSource } from './reports.ts'

/** What is stored has no errors, or it would not have been received. */
const toReportUnit = (period: Period, { facts: _, unit, ...standing }: CurrentSubmission): ReportUnit => ({
  unit,
  name: reportingUnitOn(unit, period.lastDay)?.name ?? unit,
  ...standing,
  errors: 0,
})

/** The province's own report: exact, with nothing hidden. */
export const reportOf = (period: Period, { revision, submissions }: ReportSource): Report =>
  buildReport({
    period,
    revision,
    units: submissions.map((submission) => toReportUnit(period, submission)),
    factsByUnit: new Map(
      submissions.filter(({ status }) => status === 'accepted').map(({ unit, facts }) => [unit, facts]),
    ),
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
