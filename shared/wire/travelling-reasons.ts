import type { Issue } from '../rules/issue.ts'
import { SERVER_RULES } from '../rules/server-rules.ts'
import { validate } from '../rules/validate.ts'
import { type Confirmation, type ConfirmedIssue, parseReason, reasonTravels } from './confirmations.ts'
import { workbookFromSubmission } from './from-submission.ts'
import { rowKeys } from './row-keys.ts'
import type { Submission } from './submission.ts'

const OF_SERVER: ReadonlySet<string> = new Set(
  SERVER_RULES.filter(({ severity }) => severity === 'warning').map(({ id }) => id),
)

/** Whether the rule tells warnings that only the province can find. */
export const isServerWarning = (rule: string): boolean => OF_SERVER.has(rule)

/** The same on both sides, whatever a cell shows: rows and columns travel at their own places. */
const placeOf = ({ rule, sheet, cell, column }: Issue): string => JSON.stringify([rule, sheet, cell, column])

/**
 * The reasons that go with a submission, bound to what the province reads in it: a date shows otherwise there, and of
 * some warnings (the unit's name, spare tabs, sums over members) it knows nothing. Those of its own rules go as they are.
 */
export const travellingReasons = (
  submission: Submission,
  issues: readonly ConfirmedIssue[],
  confirmations: readonly Confirmation[],
): readonly Confirmation[] => {
  const ofServer = confirmations.flatMap((each): Confirmation[] => {
    const reason = isServerWarning(each.rule) && reasonTravels(each.sheet) ? parseReason(each.reason) : null
    return reason === null ? [] : [{ ...each, reason }]
  })
  const reasons = new Map(
    issues.flatMap((issue) => (issue.confirmed === null ? [] : [[placeOf(issue), issue.confirmed]])),
  )
  if (reasons.size === 0) return ofServer
  const book = workbookFromSubmission(submission)
  const keyOf = rowKeys(book)
  const found = validate(book).flatMap((issue): Confirmation[] => {
    const reason = reasons.get(placeOf(issue))
    const key = keyOf(issue)
    if (reason === undefined || issue.severity !== 'warning' || key === null) return []
    const { rule, sheet, column, value } = issue
    return reasonTravels(sheet) ? [{ rule, sheet, key, column, value, reason }] : []
  })
  return [...found, ...ofServer]
}
