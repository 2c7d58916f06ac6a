import type { Receipt, ReviewIssue, Settings, SubmissionDetail } from '../../shared/api.ts'
import type { SubmissionRow } from '../submissions.ts'
import { timingOf } from './timing.ts'

/** Groups of the rules that only the Worker can check. */
const PROVINCE_RULES = /^(history|province)\./

/** What the person who handed in is answered. */
export const toReceipt = (
  row: Omit<SubmissionRow, 'reason' | 'decidedAt' | 'confirmations'>,
  settings: Settings,
): Receipt => {
  const { unit, period, version, status, receivedAt, contentHash, warnings } = row
  const issues: readonly ReviewIssue[] = JSON.parse(row.issues)
  return {
    ...{ unit, period, version, status, receivedAt, contentHash, warnings },
    ...timingOf(row, settings),
    issues: issues.filter(({ rule }) => PROVINCE_RULES.test(rule)),
    collisions: JSON.parse(row.collisions),
  }
}

/** What a reader of a version is answered. */
export const toDetail = (row: SubmissionRow, settings: Settings): SubmissionDetail => {
  const { issues, confirmations, collisions: _, ...summary } = row
  return {
    ...summary,
    ...timingOf(row, settings),
    issues: JSON.parse(issues),
    confirmations: JSON.parse(confirmations),
  }
}
