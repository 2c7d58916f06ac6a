import type { Workbook } from '../../shared/reading/workbook.ts'
import { checkHistory } from '../../shared/rules/history/check-history.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import type { ReviewIssue } from '../../shared/wire/api/index.ts'
import { type Confirmation, confirmIssues } from '../../shared/wire/confirmations.ts'
import { rowKeys } from '../../shared/wire/row-keys.ts'
import { collisionIssues, compareTokens } from './collisions.ts'
import type { Prepared } from './prepare.ts'
import { type PreviousRow, toPrevious } from './previous.ts'
import type { NewSubmission } from './stored.ts'

/** The warnings as the reviewer sees them, each with the reason by which the unit confirmed it. */
const reviewIssuesOf = (
  book: Workbook,
  warnings: readonly Issue[],
  confirmations: readonly Confirmation[],
): readonly ReviewIssue[] => {
  const keyOf = rowKeys(book)
  return confirmIssues(warnings, confirmations, keyOf).map((issue) => {
    const { rule, sheet, cell, column, value, message, confirmed } = issue
    return { rule, sheet, key: keyOf(issue), column, value, cell, message, confirmed }
  })
}

/** What was found beside what is stored. */
interface Review {
  readonly found: Pick<NewSubmission, 'warnings' | 'issues' | 'collisions'>
  /** Whether blind tokens were held against those of others. */
  readonly isAnswer: boolean
}

/**
 * Holds a submission against what is stored at this moment: the one it is held against, and the lists of the
 * other units. Its warnings come with the reasons that the unit gave.
 */
export const reviewOf = async (
  db: D1Database,
  { row, checked: { submission, book, warnings }, handed }: Prepared,
  previous: PreviousRow | null,
): Promise<Review> => {
  const { collisions, isAnswer } = await compareTokens(db, row, submission.blindTokens)
  const all = [
    ...warnings,
    ...(previous ? checkHistory(toPrevious(previous), handed, book) : []),
    ...collisionIssues(collisions, row),
  ]
  const found = {
    warnings: all.length,
    issues: JSON.stringify(reviewIssuesOf(book, all, submission.confirmations)),
    collisions: JSON.stringify(collisions),
  }
  return { found, isAnswer }
}
