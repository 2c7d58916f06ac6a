import type { CellProblem } from '../../reading/table.ts'
import type { Workbook } from '../../reading/workbook.ts'
import { columnsOf } from '../../sheets/index.ts'
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
}

type Sentence = (place: ProblemPlace) => string

function* inLabels(book: Workbook, problem: CellProblem, sentence: Sentence): Iterable<Finding> {
  for (const { sheet, label } of allLabels(book)) {
    const { cell, key, name } = label
    for (const { fix } of cell.problems.filter((found) => found.problem === problem)) {
      yield atLabel(sheet, key, cell, sentence({ header: name, shown: cell.shown, fix }), fix)
    }
  }
}

function* inTable(table: AnyTable, problem: CellProblem, sentence: Sentence): Iterable<Finding> {
  const definitions = columnsOf(table.sheet)
  for (const { record, column, fix } of table.problemsOf(problem)) {
    const header = definitions[column]?.header ?? column
    yield atCell(table, record, column, sentence({ header, shown: table.shown(record, column), fix }), fix)
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
