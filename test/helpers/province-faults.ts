import type { SheetGrid } from '../../shared/reading/grid.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import { validate } from '../../shared/rules/validate.ts'
import { confirmIssues } from '../../shared/wire/confirmations.ts'
import { workbookFromSubmission } from '../../shared/wire/from-submission.ts'
import { rowKeys } from '../../shared/wire/row-keys.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { toSubmission } from '../../shared/wire/to-submission.ts'
import { travellingReasons } from '../../shared/wire/travelling-reasons.ts'
import { memberFactsFault } from '../../worker/submissions/member-facts.ts'
import { holdsPersonalData } from '../../worker/submissions/personal-data.ts'
import { submissionShape } from '../../worker/submissions/submission-shape.ts'
import { unmatchedReasonsFault } from '../../worker/submissions/unmatched-reasons.ts'

/** What the add-on hands in of a workbook, every warning confirmed; null while it has errors. */
export const ownSubmission = (grids: readonly SheetGrid[]): Submission | null => {
  const book = readWorkbook(grids)
  const issues = validate(book)
  const submission = toSubmission(book, { baseVersion: 0, ruleset: '0123456789ab' })
  if (submission === null || issues.some(({ severity }) => severity === 'error')) return null
  const keyOf = rowKeys(book)
  const reasons = issues.flatMap((issue) => {
    const { rule, sheet, column, value } = issue
    const key = keyOf(issue)
    return key === null ? [] : [{ rule, sheet, column, value, key, reason: 'Đã đối chiếu' }]
  })
  const confirmations = travellingReasons(submission, confirmIssues(issues, reasons, keyOf), reasons)
  return JSON.parse(JSON.stringify({ ...submission, confirmations }))
}

/** What the province has against a submission, in the order in which it looks. */
export const provinceFaults = (submission: Submission): readonly string[] => {
  const shape = submissionShape(submission, '')
  if (shape !== null) return [`shape ${shape}`]
  const book = workbookFromSubmission(submission)
  const issues = validate(book)
  const errors = issues.filter(({ severity }) => severity === 'error')
  const warnings = issues.filter(({ severity }) => severity === 'warning')
  return [
    ...(holdsPersonalData(submission) ? ['personal data'] : []),
    ...errors.map(({ rule, cell }) => `${rule} ${cell}`),
    ...[
      memberFactsFault(submission, book, submission.ruleset),
      unmatchedReasonsFault(submission.confirmations, book, warnings),
    ],
  ].filter((fault) => fault !== null)
}
