import { describe, expect, it } from 'vitest'
import { PLANTERS } from '../../../local/sample/plant/all-planters.ts'
import { createGround } from '../../../local/sample/plant/ground.ts'
import { layOutPlanted } from '../../../local/sample/plant/lay-out-planted.ts'
import { createRandom } from '../../../local/sample/random.ts'
import { factsOf, memberFacts } from '../../../shared/measures/index.ts'
import type { SheetGrid } from '../../../shared/reading/grid.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import type { Issue } from '../../../shared/rules/issue.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { anyHabit } from '../../helpers/any-habit.ts'
import { placeOf, plantedUnits, SOME_PERIODS, toGrids, UNIT_CODES } from '../../helpers/planted-units.ts'
import { CHANGES, movedCell } from '../../helpers/sheet-changes.ts'
import { smallUnit } from '../../helpers/small-unit.ts'

const check = (grids: readonly SheetGrid[]) => {
  const book = readWorkbook(grids)
  return { issues: validate(book), facts: factsOf(book, memberFacts(book)) }
}

describe('one planted error', () => {
  it.each(PLANTERS.map(({ rule }, i) => [rule, i] as const))(
    'of %s (%i) is found however the sheets are laid out',
    (_, i) => {
      const [planter] = PLANTERS.slice(i)
      if (!planter) throw new RangeError('no planter')
      let draw = i
      for (const { where, ground, grids } of plantedUnits(planter, 3)) {
        const { sheets, planted } = layOutPlanted({ ...ground, habit: anyHabit(draw++) })
        const { issues, facts } = check(toGrids(sheets))
        expect(issues.map(placeOf), where).toEqual(planted.map(placeOf))
        expect(facts, where).toEqual(check(grids).facts)
      }
    },
  )
})

const DRAWS = 12

/** The planters beside which others have room, beginning with another one every time. */
const plantersFrom = (first: number) => {
  const planters = PLANTERS.filter(({ isWhole }) => !isWhole)
  const start = first % planters.length
  return [...planters.slice(start), ...planters.slice(0, start)]
}

/** Small units with as many errors as they have room for, and one without. */
const damagedUnits = Array.from({ length: DRAWS }, (_, n) => {
  const period = SOME_PERIODS[n % SOME_PERIODS.length] ?? SOME_PERIODS[0]
  const records = smallUnit(UNIT_CODES[(n * 5) % UNIT_CODES.length] ?? '', 1, period)
  const random = createRandom(n, 'damage')
  const ground = createGround(records, { seed: 1, period }, random)
  for (const planter of n > 0 ? plantersFrom(n * 11) : []) {
    const planting = planter.plant(ground)
    if (planting) ground.plantings.push(planting)
  }
  return toGrids(layOutPlanted(ground).sheets)
})

const textOf = ({ rule, severity, sheet, cell, column }: Issue): string =>
  `${rule} ${severity} ${sheet}!${cell} ${column}`

describe('what is found and counted', () => {
  it('is much, and of every severity', () => {
    const issues = damagedUnits.flatMap((grids) => check(grids).issues)
    expect(issues.length).toBeGreaterThan(DRAWS * 5)
    expect(new Set(issues.map(({ severity }) => severity)).size).toBe(3)
  })

  it.each(Object.entries(CHANGES))('is the same with %s', (_, change) => {
    for (const grids of damagedUnits) {
      const before = check(grids)
      const after = check(change.change(grids))
      const moved = before.issues.map((issue) => ({ ...issue, cell: movedCell(issue, change) }))
      expect(after.issues.map(textOf).sort()).toEqual(moved.map(textOf).sort())
      expect(after.facts).toEqual(before.facts)
    }
  })
})
