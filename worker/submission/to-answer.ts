import type { Receipt, ReviewIssue, SubmissionDetail } from '../../shared/api.ts'
import type { SubmissionRow } from '../submissions.ts'
import { isLate } from './timing.ts'

/** Groups of the rules that only the Worker can check. */
const PROVINCE_RULES = /^(history|province)\./

/** What the person who handed in is answered. */
export const toReceipt = (row: Omit<SubmissionRow, 'reason' | 'decidedAt' | 'confirmations'>): Receipt => {
  const { unit, period, version, status, receivedAt, contentHash, warnings, dueOn } = row
  const issues: readonly ReviewIssue[] = JSON.parse(row.issues)
  return {
    ...{ unit, period, version, status, receivedAt, contentHash, warnings, dueOn },
    late: isLate(row),
    issues: issues.filter(({ rule }) => PROVINCE_RULES.test(rule)),
    collisions: JSON.parse(row.collisions),
  }
}

/** What a reader of a version is answered. */
export const toDetail = (row: SubmissionRow): SubmissionDetail => {
  const { issues, confirmations, collisions: _, ...summary } = row
  return {
    ...summary,
    late: isLate(row),
    issues: JSON.parse(issues),
    confirmations: JSON.parse(confirmations),
  }
}
