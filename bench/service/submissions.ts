import { rulesetFingerprint } from '../../local/check/ruleset.ts'
import { generateUnits } from '../../local/sample/generate-province.ts'
import { layOutUnit } from '../../local/sample/layout/unit-workbook.ts'
import { quarterOf } from '../../shared/period.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import type { Submission } from '../../shared/submission.ts'
import { toSubmission } from '../../shared/to-submission.ts'

const PERIOD = quarterOf(2012, 4)
const SEED = 9

/** What every unit of the sample province hands in for 2012Q4. */
export const provinceSubmissions = (): readonly Submission[] =>
  Array.from(generateUnits({ seed: SEED, period: PERIOD }), (records) => {
    const grids = layOutUnit(records, SEED, PERIOD).sheets.map(({ name, cells, merges = [] }) => ({
      name,
      cells,
      merges,
    }))
    const submission = toSubmission(readWorkbook(grids), { baseVersion: 0, ruleset: rulesetFingerprint() })
    if (submission === null) throw new Error(`${records.unit.code} cannot be handed in`)
    return submission
  })
