import { rulesetFingerprint } from '../../local/check/ruleset.ts'
import { layOutUnit } from '../../local/sample/layout/unit-workbook.ts'
import { makeUnit } from '../../local/sample/make/make-unit.ts'
import { createUnitContext } from '../../local/sample/make/unit-context.ts'
import { planProvince } from '../../local/sample/plan/plan-province.ts'
import type { Period } from '../../shared/period.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import type { Submission } from '../../shared/submission.ts'
import { toSubmission } from '../../shared/to-submission.ts'
import { toGrids } from './planted-units.ts'

/** What a unit of the sample hands in, in its full size. */
export const wholeUnitSubmission = (code: string, seed: number, period: Period): Submission => {
  const plan = planProvince({ seed, period }).find(({ unit }) => unit.code === code)
  if (!plan) throw new RangeError(`no unit ${code} in ${period.id}`)
  const { sheets } = layOutUnit(makeUnit(createUnitContext(plan, seed, period), 1), seed, period)
  const submission = toSubmission(readWorkbook(toGrids(sheets)), {
    baseVersion: 0,
    ruleset: rulesetFingerprint(),
  })
  if (!submission) throw new Error('not submitted')
  return submission
}
