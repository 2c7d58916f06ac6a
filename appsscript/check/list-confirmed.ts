import type { ConfirmedIssue } from '../../shared/wire/confirmations.ts'
import type { Confirmed } from '../bridge/confirmations.ts'

/** At most so many confirmed warnings are listed. */
const LISTED_LIMIT = 100

/** The warnings that were confirmed, in the order of the workbook. */
export const listConfirmed = (issues: readonly ConfirmedIssue[]): Confirmed => {
  const confirmed = issues.flatMap(({ rule, sheet, cell, message, confirmed: reason }) =>
    reason === null ? [] : [{ rule, sheet, cell, message, reason }],
  )
  return { count: confirmed.length, listed: confirmed.slice(0, LISTED_LIMIT) }
}
