import type { ReviewIssue } from '../../shared/api.ts'
import { type Confirmation, confirmIssues } from '../../shared/confirmations.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { rowKeys } from '../../shared/row-keys.ts'
import type { Issue } from '../../shared/rules/issue.ts'

/** The warnings as the reviewer sees them, each with the reason by which the unit confirmed it. */
export const reviewIssuesOf = (
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
