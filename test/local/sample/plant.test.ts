import { describe, expect, it } from 'vitest'
import { generateUnits } from '../../../local/sample/generate-province.ts'
import { PLANTERS } from '../../../local/sample/plant/all-planters.ts'
import { createGround } from '../../../local/sample/plant/ground.ts'
import { layOutPlanted } from '../../../local/sample/plant/lay-out-planted.ts'
import { plantErrors } from '../../../local/sample/plant/plant-errors.ts'
import { createRandom } from '../../../local/sample/random.ts'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { RULES } from '../../../shared/rules/index.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { placeOf, toGrids } from '../../helpers/planted-units.ts'

const OPTIONS = { seed: 9, period: quarterOf(2012, 4) }
const units = [...generateUnits(OPTIONS)]

/** Plants errors in some units; `null` is all of them. */
const plantIn = (codes: readonly string[] | null, count: number) => {
  const grounds = units
    .filter(({ unit }) => codes === null || codes.includes(unit.code))
    .map((records) => createGround(records, OPTIONS, createRandom(1, records.unit.code)))
  const number = plantErrors(grounds, count, createRandom(1, 'test'))
  const rules = grounds.flatMap(({ plantings }) => plantings.map(({ rule }) => rule))
  return { grounds, number, rules }
}

const expectFound = ({ grounds }: ReturnType<typeof plantIn>) => {
  for (const ground of grounds) {
    const { sheets, planted } = layOutPlanted(ground)
    const issues = validate(readWorkbook(toGrids(sheets)))
    expect(issues.map(placeOf).sort(), ground.unit.code).toEqual(planted.map(placeOf).sort())
  }
}

describe('planted errors', () => {
  it.each([
    [['421'], PLANTERS.length],
    [['417', 'KDN'], PLANTERS.length],
    [['QS'], 10],
    [['DHV'], 3],
  ])('in %s are found where they were planted, and nothing else', (codes, count) => {
    const field = plantIn(codes, count)
    expect(field.number).toBeGreaterThan(count / 5)
    expectFound(field)
  })

  it('are of every rule when there are enough of them', () => {
    const field = plantIn(null, PLANTERS.length)
    expect(field.number).toBe(PLANTERS.length)
    expect(new Set(field.rules)).toEqual(new Set(RULES.map(({ id }) => id)))
    expectFound(field)
  })

  it('find room for a thousand', () => {
    const field = plantIn(null, 1000)
    expect(field.number).toBe(1000)
    expectFound(field)
  })

  it('block the workbook first, then only warn', () => {
    const severityOf = (id: string | undefined) => RULES.find((rule) => rule.id === id)?.severity
    const { rules } = plantIn(['425'], 20)
    expect(new Set(rules.map(severityOf))).toEqual(new Set(['error']))
  })

  it('are fewer where there is no room left', () => {
    expect(plantIn(['SPKT'], 1000).number).toBeLessThan(20)
  })
})
