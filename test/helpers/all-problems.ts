import type { CellProblem, ReadingProblem, TableShape } from '../../shared/reading/table/table.ts'

/** Every kind, so that a new one does not compile until it stands here. */
const KINDS: Readonly<Record<CellProblem, true>> = {
  'decomposed-text': true,
  'lookalike-letter': true,
  'stray-space': true,
  'partial-date': true,
  'broken-text': true,
  'formula-error': true,
  'too-long': true,
  'ambiguous-number': true,
  'not-an-integer': true,
  'not-a-date': true,
  'date-in-future': true,
  'date-too-early': true,
  'not-in-list': true,
  'bad-code': true,
}

/** All that reading found wrong with the cells of a sheet, record by record. */
export const allProblems = ({ problemsOf }: TableShape): readonly ReadingProblem[] =>
  (Object.keys(KINDS) as CellProblem[]).flatMap(problemsOf).sort((a, b) => a.record - b.record)
