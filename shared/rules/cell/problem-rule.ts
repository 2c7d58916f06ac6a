import { fromDay } from '../../calendar/day.ts'
import type { ColumnDefinition } from '../../forms/so-don-vi/column.ts'
import { columnsOf } from '../../forms/so-don-vi/index.ts'
import type { CellProblem, DateColumn } from '../../reading/table/table.ts'
import type { Workbook } from '../../reading/workbook.ts'
import { atCell, atLabel } from '../finding.ts'
import type { Finding } from '../issue.ts'
import { allLabels } from '../labels.ts'
import { type Rule, rule } from '../rule.ts'
import { type AnyTable, tablesOf } from '../tables.ts'

/** What the sentence of a problem is made of. */
export interface ProblemPlace {
  /** The column's header, or the label. */
  readonly header: string
  readonly shown: string
  readonly fix: string | number | null
  /** The year that the cell was read to name; NaN for anything but a partial date. */
  readonly year: number
  /** Of a cell of a column. */
  readonly definition: ColumnDefinition | undefined
}

type Sentence = (place: ProblemPlace) => string

function* inLabels(book: Workbook, problem: CellProblem, sentence: Sentence): Iterable<Finding> {
  for (const { sheet, label } of allLabels(book)) {
    const { cell, key, name } = label
    for (const { fix } of cell.problems.filter((found) => found.problem === problem)) {
      yield atLabel(
        sheet,
        key,
        cell,
        sentence({ header: name, shown: cell.shown, fix, year: Number.NaN, definition: undefined }),
        fix,
      )
    }
  }
}

const yearOf = (table: AnyTable, record: number, column: string): number => {
  const found = (table.columns as Readonly<Record<string, object>>)[column]
  return found && 'from' in found ? fromDay((found as DateColumn).from(record)).year : Number.NaN
}

function* inTable(table: AnyTable, problem: CellProblem, sentence: Sentence): Iterable<Finding> {
  const definitions = columnsOf(table.sheet)
  const isOfYear = problem === 'partial-date'
  for (const { record, column, fix } of table.problemsOf(problem)) {
    const definition = definitions[column]
    const header = definition?.header ?? column
    const shown = table.shown(record, column)
    const year = isOfYear ? yearOf(table, record, column) : Number.NaN
    yield atCell(table, record, column, sentence({ header, shown, fix, year, definition }), fix)
  }
}

/** A rule that reports one kind of problem that reading found, in every sheet. */
export const problemRule = (
  problem: CellProblem,
  definition: Omit<Rule, 'needs' | 'check'>,
  sentence: Sentence,
): Rule =>
  rule({
    ...definition,
    needs: [],
    *check(book) {
      yield* inLabels(book, problem, sentence)
      for (const table of tablesOf(book)) yield* inTable(table, problem, sentence)
    },
  })
