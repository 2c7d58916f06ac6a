import { describe, expect, it } from 'vitest'
import { PLANTERS } from '../../../local/sample/plant/all-planters.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { RULES } from '../../../shared/rules/index.ts'
import { validate } from '../../../shared/validate.ts'
import { placeOf, plantedUnits } from '../../helpers/planted-units.ts'

const DRAWS = 10

/** The rules whose issues always carry their repair; `cell.not-in-list` does now and then. */
const REPAIRED = new Set([
  'column.legacy-encoding',
  'cell.ambiguous-number',
  'cell.decomposed-text',
  'cell.lookalike-letter',
  'cell.stray-space',
])

describe('planting one error', () => {
  it.each(RULES.map(({ id, severity }) => [id, severity]))('yields %s at its cell and nothing else', (id) => {
    const { severity } = RULES.find((rule) => rule.id === id) ?? {}
    const planters = PLANTERS.filter(({ rule }) => rule === id)
    expect(planters).not.toEqual([])
    for (const planter of planters) {
      let draws = 0
      for (const { where, grids, planted } of plantedUnits(planter, DRAWS)) {
        const issues = validate(readWorkbook(grids))
        expect(issues.map(placeOf), where).toEqual(planted.map(placeOf))
        expect(issues[0]?.severity, where).toBe(severity)
        const isRepaired = issues[0]?.fix !== null || issues[0]?.fixes !== null
        if (id !== 'cell.not-in-list') expect(isRepaired, where).toBe(REPAIRED.has(id))
        draws++
      }
      expect(draws).toBe(DRAWS)
    }
  })
})
