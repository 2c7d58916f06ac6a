import { rulesetFingerprint } from '../../local/check/ruleset.ts'
import { layOutUnit } from '../../local/sample/layout/unit-workbook.ts'
import { quarterOf } from '../../shared/period.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import type { Submission } from '../../shared/submission.ts'
import { toSubmission } from '../../shared/to-submission.ts'
import { toGrids } from './planted-units.ts'
import { smallUnit } from './small-unit.ts'

const PERIOD = quarterOf(2012, 4)
const SEED = 3

const made = new Map<string, Submission>()

const make = (unit: string): Submission => {
  const { sheets } = layOutUnit(smallUnit(unit, SEED, PERIOD), SEED, PERIOD)
  const book = readWorkbook(toGrids(sheets))
  const submission = toSubmission(book, { baseVersion: 0, ruleset: rulesetFingerprint() })
  if (submission === null) throw new Error(`${unit} cannot be handed in`)
  made.set(unit, submission)
  return submission
}

/** What a small unit of the sample hands in for 2012Q4. */
export const smallSubmission = (unit: string, baseVersion = 0): Submission => ({
  ...(made.get(unit) ?? make(unit)),
  baseVersion,
})
