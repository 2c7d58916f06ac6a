import type { ReportingUnit } from '../register/reporting-unit.ts'
import type { Indicator } from './indicator.ts'

/** Whether a unit must report what the indicator counts; others are expected only when they do. */
export const isOwed = ({ counts, id }: Indicator, { owes }: ReportingUnit): boolean => {
  if (counts === 'plan') return false
  if (counts === 'hamlets' || counts === 'members') return owes[counts] === 'required'
  return id !== 'quarterly-briefings' || owes.quarterlyBriefing === 'required'
}
