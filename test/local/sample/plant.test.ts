import { describe, expect, it } from 'vitest'
import { generateUnits } from '../../../local/sample/generate-province.ts'
import { layOutUnit } from '../../../local/sample/layout/unit-workbook.ts'
import { createGround } from '../../../local/sample/plant/ground.ts'
import { PLANTERS, plantErrors } from '../../../local/sample/plant/plant-errors.ts'
import { createRandom } from '../../../local/sample/random.ts'
import { quarterOf } from '../../../shared/period.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { RULES } from '../../../shared/rules/index.ts'
import { validate } from '../../../shared/validate.ts'

const SEED = 9
const PERIOD = quarterOf(2012, 4)
const units = [...generateUnits({ seed: SEED, period: PERIOD })]

/** Plants errors in a unit and returns them beside the errors that checking finds. */
const plantIn = (unit: string, count: number, first: number) => {
  const records = units.find((candidate) => candidate.unit.code === unit)
  if (!records) throw new Error(`no unit ${unit}`)
  const ground = createGround(records, layOutUnit(records, SEED, PERIOD), createRandom(SEED, 'test'))
  const planted = plantErrors(ground, count, first)
  const grids = ground.sheets().map(({ name, cells, merges = [] }) => ({ name, cells, merges }))
  const errors = validate(readWorkbook(grids)).filter(({ severity }) => severity === 'error')
  const place = ({ rule, sheet, cell }: { rule: string; sheet: string; cell: string | null }) =>
    `${rule} ${sheet}!${cell}`
  return { planted, expected: planted.map(place).sort(), found: errors.map(place).sort() }
}

describe('planted errors', () => {
  it.each([
    ['421', PLANTERS.length * 2],
    ['417', 40],
    ['KDN', 30],
    ['QS', 8],
    ['DHV', 1],
  ])('in %s are found where they were planted, and no other error', (unit, count) => {
    const { planted, expected, found } = plantIn(unit, count, 0)
    expect(planted.length).toBeGreaterThan(0)
    expect(found).toEqual(expected)
  })

  it('come from every planter, each for an error of the catalogue', () => {
    const { planted } = plantIn('421', PLANTERS.length, 0)
    expect(new Set(planted.map(({ rule }) => rule))).toEqual(new Set(PLANTERS.map(({ rule }) => rule)))
    for (const { rule } of PLANTERS) {
      expect(RULES.find(({ id }) => id === rule)?.severity, rule).toBe('error')
    }
  })

  it('begin with the planter that is asked for', () => {
    expect(plantIn('425', 1, 3).planted[0]?.rule).toBe(PLANTERS[3]?.rule)
  })
})
