import type { Issue } from '../rules/issue.ts'
import { SERVER_RULES } from '../rules/server-rules.ts'
import { validate } from '../rules/validate.ts'
import { type Confirmation, type ConfirmedIssue, reasonTravels } from './confirmations.ts'
import { workbookFromSubmission } from './from-submission.ts'
import { rowKeys } from './row-keys.ts'
import type { Submission } from './submission.ts'

const OF_SERVER: ReadonlySet<string> = new Set(SERVER_RULES.map(({ id }) => id))

/** Whether only the province can find what this rule tells. */
export const isServerRule = (rule: string): boolean => OF_SERVER.has(rule)

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
  const ofServer = confirmations.filter(({ rule, sheet }) => isServerRule(rule) && reasonTravels(sheet))
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
