import { createGround } from '../../local/sample/plant/ground.ts'
import { layOutPlanted, type Planted } from '../../local/sample/plant/lay-out-planted.ts'
import type { Ground, Planter } from '../../local/sample/plant/planter.ts'
import { createRandom } from '../../local/sample/random.ts'
import type { SheetLayout } from '../../local/xlsx/sheet-layout.ts'
import { quarterOf } from '../../shared/calendar/period.ts'
import type { SheetGrid } from '../../shared/reading/grid.ts'
import { reportingUnitsOn } from '../../shared/register/register.ts'
import type { Issue } from '../../shared/rules/issue.ts'
import { smallUnit } from './small-unit.ts'

/** Some periods: the first and the last quarters, and of every year one. */
export const SOME_PERIODS = [
  quarterOf(2012, 4),
  quarterOf(2013, 2),
  quarterOf(2014, 3),
  quarterOf(2015, 4),
  quarterOf(2012, 1),
] as const

/** The units that report in all of them. */
export const UNIT_CODES = reportingUnitsOn(SOME_PERIODS[0].lastDay).map(({ code }) => code)

const MOST_TRIES = 400
const SEEDS = 3

/** The sheets as reading takes them. */
export const toGrids = (sheets: readonly SheetLayout[]): readonly SheetGrid[] =>
  sheets.map(({ name, cells, merges = [] }) => ({ name, cells, merges }))

/** A small unit in which a planter has planted its error. */
export interface PlantedUnit {
  readonly where: string
  readonly ground: Ground
  readonly grids: readonly SheetGrid[]
  readonly planted: readonly Planted[]
}

/** So many units, each with one error of the planter at another place; every draw is another unit. */
export function* plantedUnits(planter: Planter, count: number): Generator<PlantedUnit> {
  let left = count
  for (let n = 0; left > 0 && n < MOST_TRIES; n++) {
    const unit = UNIT_CODES[(n * 7) % UNIT_CODES.length] ?? ''
    const period = SOME_PERIODS[n % SOME_PERIODS.length] ?? SOME_PERIODS[0]
    const seed = 1 + (n % SEEDS)
    const random = createRandom(n, `${planter.rule} ${unit}`)
    const ground = createGround(smallUnit(unit, seed, period), { seed, period }, random)
    const planting = planter.plant(ground)
    if (!planting) continue
    left--
    ground.plantings.push(planting)
    const { sheets, planted } = layOutPlanted(ground)
    yield { where: `${unit} ${period.id} draw ${n}`, ground, grids: toGrids(sheets), planted }
  }
}

/** An issue, or what was planted, as one text. */
export const placeOf = ({ rule, sheet, cell }: Pick<Issue, 'rule' | 'sheet' | 'cell'>): string =>
  `${rule} ${sheet}!${cell}`
