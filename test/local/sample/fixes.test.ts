import { describe, expect, it } from 'vitest'
import type { LaidOutTable } from '../../../local/sample/layout/table.ts'
import { layOutUnit } from '../../../local/sample/layout/unit-workbook.ts'
import { PLANTERS } from '../../../local/sample/plant/all-planters.ts'
import { createGround } from '../../../local/sample/plant/ground.ts'
import { layOutPlanted, recordsOn } from '../../../local/sample/plant/lay-out-planted.ts'
import type { Planter } from '../../../local/sample/plant/planter.ts'
import { type LegacyEncoding, toLegacy } from '../../../local/sample/plant/to-legacy.ts'
import { createRandom } from '../../../local/sample/random.ts'
import { TABLE_KEYS, TABLES, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import { factsOf, memberFacts } from '../../../shared/measures/index.ts'
import type { SheetGrid } from '../../../shared/reading/grid.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { cellName } from '../../../shared/reading/text/cell-name.ts'
import { foldLabel } from '../../../shared/reading/text/fold.ts'
import { applyPatch, type Patch, toPatch, undoOf } from '../../../shared/rules/fixes.ts'
import { validate } from '../../../shared/rules/validate.ts'
import { placeOf, plantedUnits, SOME_PERIODS, toGrids, UNIT_CODES } from '../../helpers/planted-units.ts'
import { smallUnit } from '../../helpers/small-unit.ts'

const DRAWS = 12

const FIXABLE: readonly Planter[] = PLANTERS.filter(({ rule }) =>
  [
    'column.legacy-encoding',
    'column.month-first-dates',
    'cell.ambiguous-number',
    'cell.not-in-list',
    'cell.broken-text',
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

/** Columns whose text is long enough to be told from Unicode: `Khoái 1` could be anything. */
const LEGACY: Readonly<Record<TableKey, readonly string[]>> = {
  organizations: ['name', 'level', 'classification'],
  hamlets: ['cellStatus'],
  members: ['fullName', 'status', 'occupation'],
  duties: ['duty'],
  enterprises: ['name'],
}

/** Some columns as they were typed before Unicode, now and then with a space too many. */
const inLegacy = (
  grid: SheetGrid,
  sheet: TableKey,
  table: LaidOutTable,
  encoding: LegacyEncoding,
): SheetGrid => {
  const columns = LEGACY[sheet].flatMap((column) => table.positions.get(column) ?? [])
  const rows = new Set(table.rows)
  const cells = grid.cells.map((row, r) =>
    row.map((cell, c) => {
      if (typeof cell !== 'string' || !rows.has(r) || !columns.includes(c)) return cell
      return (r % 5 === 0 ? ' ' : '') + toLegacy(cell, encoding) + (r % 7 === 0 ? '\u00a0 ' : '')
    }),
  )
  return { ...grid, cells }
}

const expectUndone = (grids: readonly SheetGrid[], repaired: readonly SheetGrid[], patch: Patch) => {
  expect(differences(grids, repaired).toSorted()).toEqual(
    patch.map(({ sheet, row, column }) => `${sheet}!${cellName(row - 1, column - 1)}`).toSorted(),
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

  it.each(['TCVN3', 'VNI'] as const)(
    'of whole columns in %s mends what else is wrong in them',
    (encoding) => {
      for (const unit of ['412', '413', '414', '415', '421', 'KDN', 'BP']) {
        const [period] = SOME_PERIODS
        const { sheets, tables } = layOutUnit(smallUnit(unit, 2, period), 2, period)
        const clean = toGrids(sheets)
        const grids = clean.map((grid) => {
          const sheet = TABLE_KEYS.find((key) => foldLabel(TABLES[key].name) === foldLabel(grid.name))
          const table = sheet && tables[sheet]
          return sheet && table ? inLegacy(grid, sheet, table, encoding) : grid
        })
        const issues = validate(readWorkbook(grids))
        expect(new Set(issues.map(({ rule }) => rule)), unit).toEqual(new Set(['column.legacy-encoding']))
        const { patch, repaired } = repair(grids)
        expect(validate(readWorkbook(repaired)), unit).toEqual([])
        expect(factsIn(repaired), unit).toEqual(factsIn(clean))
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
