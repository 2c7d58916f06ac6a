import { boundTo, type Confirmation, type ConfirmedIssue, reasonTravels } from '../../shared/confirmations.ts'
import { SERVER_RULES } from '../../shared/rules/server-rules.ts'
import type { keysIn } from './judge.ts'

const OF_SERVER: ReadonlySet<string> = new Set(SERVER_RULES.map(({ id }) => id))

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
  return confirmations.filter((each) => OF_SERVER.has(each.rule) || bound.has(boundTo(each)))
}

/** Those that go to the province. */
export const travelling = (confirmations: readonly Confirmation[]): readonly Confirmation[] =>
  confirmations.filter(({ sheet }) => reasonTravels(sheet))
