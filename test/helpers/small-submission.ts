import { rulesetFingerprint } from '../../local/check/ruleset.ts'
import { generateUnits } from '../../local/sample/generate-province.ts'
import { layOutUnit } from '../../local/sample/layout/unit-workbook.ts'
import type { UnitRecords } from '../../local/sample/records.ts'
import { quarterOf } from '../../shared/period.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import type { Submission } from '../../shared/submission.ts'
import { toSubmission } from '../../shared/to-submission.ts'
import { toGrids } from './planted-units.ts'
import { smallUnit } from './small-unit.ts'

const PERIOD = quarterOf(2012, 4)
const SEED = 3

const made = new Map<string, Submission>()

const toHandIn = (records: UnitRecords): Submission => {
  const book = readWorkbook(toGrids(layOutUnit(records, SEED, PERIOD).sheets))
  const submission = toSubmission(book, { baseVersion: 0, ruleset: rulesetFingerprint() })
  if (submission === null) throw new Error(`${records.unit.code} cannot be handed in`)
  return submission
}

const make = (unit: string): Submission => {
  const submission = toHandIn(smallUnit(unit, SEED, PERIOD))
  made.set(unit, submission)
  return submission
}

/** What a whole unit of the sample hands in for 2012Q4. */
export const wholeSubmission = (unit: string): Submission => {
  for (const records of generateUnits({ seed: SEED, period: PERIOD })) {
    if (records.unit.code === unit) return toHandIn(records)
  }
  throw new RangeError(`no unit ${unit}`)
}

/** What a small unit of the sample hands in for 2012Q4. */
export const smallSubmission = (unit: string, baseVersion = 0): Submission => ({
  ...(made.get(unit) ?? make(unit)),
  baseVersion,
})
