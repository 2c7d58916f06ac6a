import { makeUnit } from '../../local/sample/make/make-unit.ts'
import { createUnitContext } from '../../local/sample/make/unit-context.ts'
import { planProvince } from '../../local/sample/plan/plan-province.ts'
import type { Period } from '../../shared/calendar/period.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { submissionOf } from './submissions.ts'

/** What a unit of the sample hands in, in its full size. */
export const wholeUnitSubmission = (code: string, seed: number, period: Period): Submission => {
  const plan = planProvince({ seed, period }).find(({ unit }) => unit.code === code)
  if (!plan) throw new RangeError(`no unit ${code} in ${period.id}`)
  return submissionOf(makeUnit(createUnitContext(plan, seed, period), 1), seed, period)
}
