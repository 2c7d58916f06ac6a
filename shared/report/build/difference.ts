import { INDICATORS } from '../../measures/catalogue.ts'
import type { Facts } from '../../measures/fact.ts'
import type { MovedIndicator, SubmissionDifference } from '../../wire/api/difference.ts'
import type { Submission } from '../../wire/submission.ts'
import { rowsDifference } from '../rebase/rows-difference.ts'
import { figureOf } from './figure-of.ts'

/** A submission with the facts that were counted from it. */
export interface CountedSubmission {
  readonly submission: Pick<Submission, 'organizations' | 'hamlets'>
  readonly facts: Facts
}

const movedIndicators = (before: Facts, after: Facts): readonly MovedIndicator[] =>
  INDICATORS.flatMap(({ id }) => {
    const figures = { before: figureOf(before[id]?.total ?? null), after: figureOf(after[id]?.total ?? null) }
    const isSame =
      figures.before.numerator === figures.after.numerator &&
      figures.before.denominator === figures.after.denominator
    return isSame ? [] : [{ id, ...figures }]
  })

/** What a submission changes against an earlier one: organizations, hamlets, and the figures that moved. */
export const differenceOf = (before: CountedSubmission, after: CountedSubmission): SubmissionDifference => ({
  organizations: rowsDifference(
    'organizations',
    before.submission.organizations,
    after.submission.organizations,
  ),
  hamlets: rowsDifference('hamlets', before.submission.hamlets, after.submission.hamlets),
  indicators: movedIndicators(before.facts, after.facts),
})
