import { TABLES } from '../../shared/forms/so-don-vi/index.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { CELL_RULES } from '../../shared/rules/cell/index.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import { validate } from '../../shared/rules/validate.ts'
import { workbookFromSubmission } from '../../shared/wire/from-submission.ts'
import { LIMITS } from '../../shared/wire/limits.ts'
import type { Submission, WireTable } from '../../shared/wire/submission.ts'
import { rowsThatMayLoop, settledColumns } from './settled.ts'

/** How many rows are read first, and how many errors fill an answer. */
interface Reach {
  readonly rows: number
  readonly errors: number
}

/** No unit of the province has so many organizations or hamlets, so whoever hands in as usual is read once. */
const REACH: Reach = { rows: 1_500, errors: LIMITS.issues }
/** How many more rows than just enough are read the next time. */
const MARGIN = 1.5
/** It is worth while only where no more than half of the rows are read. */
const SHARE = 0.5

const SENT = ['organizations', 'hamlets', 'duties', 'enterprises'] as const

const firstRows = (table: WireTable, most: number): WireTable => ({
  headerRow: table.headerRow,
  rows: table.rows.slice(0, most),
  columns: table.columns.map((column) => ({ ...column, cells: column.cells.slice(0, most) })),
})

const beginningOf = (submission: Submission, most: number): Submission => ({
  ...submission,
  organizations: firstRows(submission.organizations, most),
  hamlets: submission.hamlets && firstRows(submission.hamlets, most),
  duties: submission.duties && firstRows(submission.duties, most),
  ...(submission.enterprises && { enterprises: firstRows(submission.enterprises, most) }),
})

/** Tells whether no row that follows can take an error of these rows back. */
const settledIn = (submission: Submission, book: Workbook): ((issue: Issue) => boolean) => {
  const columns = new Map(
    SENT.map((sheet) => [
      TABLES[sheet].name as string,
      settledColumns(sheet, submission[sheet] ?? null, book.period),
    ]),
  )
  const mayLoop = rowsThatMayLoop(book, submission.organizations)
  return ({ sheet, row, column }) =>
    columns.get(sheet)?.has(column ?? '') === true &&
    !(sheet === TABLES.organizations.name && mayLoop.has(row ?? 0))
}

const errorsIn = (submission: Submission, most: number): readonly Issue[] => {
  const book = workbookFromSubmission(beginningOf(submission, most))
  const errors = validate(book, CELL_RULES).filter(({ severity }) => severity === 'error')
  return errors.length === 0 ? [] : errors.filter(settledIn(submission, book))
}

/**
 * Errors of a body's first rows, when there are more of them than an answer holds: so the rest need not be read. Each is
 * one that reading everything would find, too. Empty when only that can tell.
 */
export const firstErrors = (submission: Submission, { rows, errors }: Reach = REACH): readonly Issue[] => {
  const all = Math.max(...SENT.map((sheet) => submission[sheet]?.rows.length ?? 0))
  for (let most = rows; most <= all * SHARE; ) {
    const found = errorsIn(submission, Math.floor(most))
    if (found.length > errors) return found
    most *= (MARGIN * errors) / found.length
  }
  return []
}
