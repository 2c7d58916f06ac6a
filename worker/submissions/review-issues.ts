import type { Workbook } from '../../shared/reading/workbook.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import type { ReviewIssue } from '../../shared/wire/api/index.ts'
import { type Confirmation, confirmIssues } from '../../shared/wire/confirmations.ts'
import { rowKeys } from '../../shared/wire/row-keys.ts'

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
