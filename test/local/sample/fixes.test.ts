import { describe, expect, it } from 'vitest'
import { layOutUnit } from '../../../local/sample/layout/unit-workbook.ts'
import { PLANTERS } from '../../../local/sample/plant/all-planters.ts'
import { createGround } from '../../../local/sample/plant/ground.ts'
import { layOutPlanted, recordsOn } from '../../../local/sample/plant/lay-out-planted.ts'
import type { Planter } from '../../../local/sample/plant/planter.ts'
import { createRandom } from '../../../local/sample/random.ts'
import { applyPatch, type Patch, toPatch, undoOf } from '../../../shared/fixes.ts'
import { factsOf, memberFacts } from '../../../shared/indicators/index.ts'
import { cellName } from '../../../shared/reading/cell-name.ts'
import { foldLabel } from '../../../shared/reading/fold.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import type { SheetGrid } from '../../../shared/sheets/grid.ts'
import { validate } from '../../../shared/validate.ts'
import { placeOf, plantedUnits, SOME_PERIODS, toGrids, UNIT_CODES } from '../../helpers/planted-units.ts'
import { smallUnit } from '../../helpers/small-unit.ts'

const DRAWS = 12

const FIXABLE: readonly Planter[] = PLANTERS.filter(({ rule }) =>
  [
    'column.legacy-encoding',
    'cell.ambiguous-number',
    'cell.not-in-list',
    'cell.decomposed-text',
    'cell.lookalike-letter',
    'cell.stray-space',
  ].includes(rule),
)

const finder = (grids: readonly SheetGrid[]) => (name: string) =>
  grids.find((grid) => foldLabel(grid.name) === foldLabel(name))

const factsIn = (grids: readonly SheetGrid[]) => {
  const book = readWorkbook(grids)
  return factsOf(book, memberFacts(book))
}

/** The cells that differ, as `sheet!cell`. */
const differences = (before: readonly SheetGrid[], after: readonly SheetGrid[]): readonly string[] =>
  before.flatMap(({ name, cells }, g) =>
    cells.flatMap((row, r) =>
      row.flatMap((cell, c) => (after[g]?.cells[r]?.[c] === cell ? [] : `${name}!${cellName(r, c)}`)),
    ),
  )

/** Repairs what can be repaired, and tells what else it found. */
const repair = (grids: readonly SheetGrid[]) => {
  const issues = validate(readWorkbook(grids))
  const isFixable = ({ fix, fixes }: (typeof issues)[number]) => fix !== null || fixes !== null
  const patch = toPatch(issues, finder(grids))
  return {
    patch,
    repaired: applyPatch(grids, patch),
    left: issues.filter((issue) => !isFixable(issue)).map(placeOf),
  }
}

const expectUndone = (grids: readonly SheetGrid[], repaired: readonly SheetGrid[], patch: Patch) => {
  expect(differences(grids, repaired).toSorted()).toEqual(
    patch.map(({ sheet, cell }) => `${sheet}!${cell}`).toSorted(),
  )
  const stored: Patch = JSON.parse(JSON.stringify(patch))
  expect(applyPatch(repaired, undoOf(stored))).toEqual(grids)
}

describe('repairing planted errors', () => {
  it.each(FIXABLE.map((planter, i) => [planter.rule, i] as const))(
    'of %s (%i) brings the clean sheets back, and can be undone',
    (_, i) => {
      for (const { where, ground, grids } of plantedUnits(FIXABLE[i] as Planter, DRAWS)) {
        const { patch, repaired, left } = repair(grids)
        if (left.length > 0) {
          expect(patch, where).toEqual([])
          continue
        }
        expect(patch.length, where).toBeGreaterThan(0)
        expect(validate(readWorkbook(repaired)), where).toEqual([])
        const clean = toGrids(layOutUnit(recordsOn(ground), ground.seed, ground.period).sheets)
        expect(factsIn(repaired), where).toEqual(factsIn(clean))
        expectUndone(grids, repaired, patch)
      }
    },
  )

  it('all in one batch leaves only what nobody can repair for certain', () => {
    UNIT_CODES.forEach((unit, n) => {
      const period = SOME_PERIODS[n % SOME_PERIODS.length] ?? SOME_PERIODS[0]
      const options = { seed: 1, period }
      const ground = createGround(smallUnit(unit, 1, period), options, createRandom(n, 'batch'))
      const planters = FIXABLE.filter(({ isWhole }) => !isWhole)
      for (const planter of [...planters, ...planters, ...planters]) {
        const planting = planter.plant(ground)
        if (planting) ground.plantings.push(planting)
      }
      const grids = toGrids(layOutPlanted(ground).sheets)
      const { patch, repaired, left } = repair(grids)
      expect(patch.length, unit).toBeGreaterThan(0)
      expect(validate(readWorkbook(repaired)).map(placeOf), unit).toEqual(left)
      expectUndone(grids, repaired, patch)
    })
  })
})
