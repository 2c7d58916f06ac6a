import { checkHistory } from '../../shared/rules/history/check-history.ts'
import { type PreviousRow, toPrevious } from '../previous.ts'
import type { NewSubmission } from '../submissions.ts'
import { collisionIssues, collisionsOf } from './collisions.ts'
import type { Prepared } from './prepare.ts'
import { reviewIssuesOf } from './review-issues.ts'

/**
 * Holds a submission against what is stored at this moment: the one it is held against, and the lists of the
 * other units. Its warnings come with the reasons that the unit gave.
 */
export const reviewOf = async (
  db: D1Database,
  { row, checked: { submission, book, warnings }, handed }: Prepared,
  previous: PreviousRow | null,
): Promise<Pick<NewSubmission, 'warnings' | 'issues' | 'collisions'>> => {
  const collisions = await collisionsOf(db, row, submission.blindTokens)
  const all = [
    ...warnings,
    ...(previous ? checkHistory(toPrevious(previous), handed, book) : []),
    ...collisionIssues(collisions, row),
  ]
  return {
    warnings: all.length,
    issues: JSON.stringify(reviewIssuesOf(book, all, submission.confirmations)),
    collisions: JSON.stringify(collisions),
  }
}
