import type { ReviewIssue } from '../../shared/api.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { rowKeysOf } from '../../shared/row-key.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import type { Confirmation } from '../../shared/submission.ts'

type Named = Pick<Confirmation, 'rule' | 'sheet' | 'key' | 'column' | 'value'>

const nameOf = ({ rule, sheet, key, column, value }: Named): string =>
  JSON.stringify([rule, sheet, key, column, value])

/** The warnings as the reviewer sees them, each with the reason by which the unit confirmed it. */
export const reviewIssuesOf = (
  book: Workbook,
  warnings: readonly Issue[],
  confirmations: readonly Confirmation[],
): readonly ReviewIssue[] => {
  const keyOf = rowKeysOf(book)
  const reasons = new Map(confirmations.map((one) => [nameOf(one), one.reason]))
  return warnings.map((issue) => {
    const { rule, sheet, cell, column, value, message } = issue
    const named = { rule, sheet, key: keyOf(issue), column, value }
    return { ...named, cell, message, confirmed: reasons.get(nameOf(named)) ?? null }
  })
}
