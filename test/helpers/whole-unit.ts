import { makeUnit } from '../../local/sample/make/make-unit.ts'
import { createUnitContext } from '../../local/sample/make/unit-context.ts'
import { planProvince } from '../../local/sample/plan/plan-province.ts'
import type { UnitRecords } from '../../local/sample/records.ts'
import type { Period } from '../../shared/calendar/period.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { submissionOf } from './submissions.ts'

/** The records of one unit of the sample, in its full size, without those of the others. */
export const wholeUnit = (code: string, seed: number, period: Period): UnitRecords => {
  const plan = planProvince({ seed, period }).find(({ unit }) => unit.code === code)
  if (!plan) throw new RangeError(`no unit ${code} in ${period.id}`)
  return makeUnit(createUnitContext(plan, seed, period), 1)
}

/** What it hands in. */
export const wholeUnitSubmission = (code: string, seed: number, period: Period): Submission =>
  submissionOf(wholeUnit(code, seed, period), seed, period)
