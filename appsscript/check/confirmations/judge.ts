import { SHEETS } from '../../../shared/forms/so-don-vi/index.ts'
import type { Workbook } from '../../../shared/reading/workbook.ts'
import type { Issue } from '../../../shared/rules/issue.ts'
import { type Confirmation, type ConfirmedIssue, confirmIssues } from '../../../shared/wire/confirmations.ts'
import { memberRowKey, rowKeys } from '../../../shared/wire/row-keys.ts'

type KeyOf = (issue: Issue) => string | null

/** As `rowKeys`, and for a member's row the key that stays in the workbook. */
export const keysIn = (book: Workbook): KeyOf => {
  const { members } = book
  const keyOf = rowKeys(book)
  if (members === null) return keyOf
  const records = new Map(Array.from({ length: members.size }, (_, i) => [members.rowOf(i), i]))
  return (issue) => {
    if (issue.sheet !== SHEETS.members.name || issue.row === null) return keyOf(issue)
    const record = records.get(issue.row)
    return record === undefined ? '' : memberRowKey(members, record)
  }
}

/** The issues of a workbook with the reasons by which its people confirmed them. */
export const judge = (
  book: Workbook,
  issues: readonly Issue[],
  confirmations: readonly Confirmation[],
): readonly ConfirmedIssue[] =>
  confirmations.length === 0
    ? issues.map((issue) => ({ ...issue, confirmed: null }))
    : confirmIssues(issues, confirmations, keysIn(book))
