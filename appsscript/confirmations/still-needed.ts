import { boundTo, type Confirmation, type ConfirmedIssue } from '../../shared/wire/confirmations.ts'
import { isServerRule } from '../../shared/wire/travelling-reasons.ts'
import type { keysIn } from './judge.ts'

/**
 * The confirmations of warnings that the workbook still has, and of those that only the province can find: it
 * holds them against what it has accepted.
 */
export const stillNeeded = (
  confirmations: readonly Confirmation[],
  issues: readonly ConfirmedIssue[],
  keyOf: ReturnType<typeof keysIn>,
): readonly Confirmation[] => {
  const confirmed = issues.filter((issue) => issue.confirmed !== null)
  const bound = new Set(confirmed.map((issue) => boundTo({ ...issue, key: keyOf(issue) ?? '' })))
  return confirmations.filter((each) => isServerRule(each.rule) || bound.has(boundTo(each)))
}
