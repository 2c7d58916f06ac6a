import type { Owes, ReportingUnit } from '../register/reporting-unit.ts'
import type { Indicator } from './indicator.ts'
import type { Duty } from './measure.ts'

/** What a unit owes of a duty; one that it need not do (`none`) is not counted at all. */
export const owedDuty = (duty: Duty, { owes }: ReportingUnit): Owes['quarterlyBriefing'] =>
  duty === 'quarterly-briefing' ? owes.quarterlyBriefing : owes.duties

/** Whether a unit must report what the indicator counts; others are expected only when they do. */
export const isOwed = ({ measure }: Indicator, unit: ReportingUnit): boolean => {
  if (measure.of === 'plan') return false
  const owed = measure.of === 'duties' ? owedDuty(measure.duty, unit) : unit.owes[measure.of]
  return owed === 'required'
}
