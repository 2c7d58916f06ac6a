import type { Position } from '../a1.ts'
import type { Sheet } from '../one-sheet.ts'
import { formulaObstacle } from './formulas.ts'
import { protectionObstacle } from './protections.ts'
import { strictObstacle } from './strict-rules.ts'

/** A Vietnamese sentence why a value must not be written into a cell, or null. */
export type ObstacleAt = (at: Position, value: string | number) => string | null

type Ends = readonly [least: number, most: number]

const endsOf = (numbers: readonly number[]): Ends =>
  numbers.reduce<Ends>(
    ([least, most], each) => [Math.min(least, each), Math.max(most, each)],
    [Number.POSITIVE_INFINITY, 0],
  )

/**
 * What keeps the add-on from writing these cells of a sheet: formulas, protections, strict rules. Costs four
 * service calls, and one for each protection and for each range that a strict rule takes its list from.
 */
export const obstaclesOn = (sheet: Sheet, cells: readonly Position[]): ObstacleAt => {
  const [top, bottom] = endsOf(cells.map(({ row }) => row))
  const [left, right] = endsOf(cells.map(({ column }) => column))
  const ofFormula = formulaObstacle(sheet.getRange(1, 1, bottom, right).getFormulas())
  const ofProtection = protectionObstacle(sheet)
  const ofRule = strictObstacle(sheet.getRange(top, left, bottom - top + 1, right - left + 1))
  return (at, value) => ofFormula(at) ?? ofProtection(at) ?? ofRule(at, value)
}
