import { rulesetFingerprint } from '../../local/ruleset/fingerprint.ts'
import { generateUnits } from '../../local/sample/generate-province.ts'
import { layOutUnit } from '../../local/sample/layout/unit-workbook.ts'
import type { UnitRecords } from '../../local/sample/records.ts'
import { type Period, quarterOf } from '../../shared/calendar/period.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { toSubmission } from '../../shared/wire/to-submission.ts'

const PERIOD = quarterOf(2012, 4)
const SEED = 9

/** What the unit of these records hands in for the period. */
export const submissionOf = (records: UnitRecords, seed: number, period: Period): Submission => {
  const grids = layOutUnit(records, seed, period).sheets.map(({ name, cells, merges = [] }) => ({
    name,
    cells,
    merges,
  }))
  const submission = toSubmission(readWorkbook(grids), { baseVersion: 0, ruleset: rulesetFingerprint() })
  if (submission === null) throw new Error(`${records.unit.code} cannot be handed in`)
  return submission
}

/** What every unit of the sample province hands in for 2012Q4. */
export const provinceSubmissions = (): readonly Submission[] =>
  Array.from(generateUnits({ seed: SEED, period: PERIOD }), (records) => submissionOf(records, SEED, PERIOD))
