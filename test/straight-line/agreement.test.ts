import { describe, expect, it } from 'vitest'
import { RULES } from '../../shared/rules/index.ts'
import { checkStraight } from './check.ts'
import { compareOutcomes, countFigures } from './compare.ts'
import { workbook } from './invented/workbook.ts'
import { KNOWN_RULES } from './known-rules.ts'
import { checkOurs } from './ours.ts'
import type { FoundPlace, Outcome } from './outcome.ts'

const MEMBERS = 500

describe('the straight line', () => {
  it.each([
    [0, 0],
    [0.01, 50],
    [0.2, 1000],
    [1, 5000],
  ])('finds the same as ours with a share of %f bad cells', (badShare, fewestIssues) => {
    const grids = workbook(MEMBERS, badShare)
    const ours = checkOurs(grids)
    expect(ours.issues).toBeGreaterThanOrEqual(fewestIssues)
    expect(countFigures(ours)).toBeGreaterThan(0)
    expect(compareOutcomes(ours, checkStraight(grids))).toEqual([])
  })

  it('knows only rules of the catalogue', () => {
    const catalogue = new Set(RULES.map(({ id }) => id))
    expect([...KNOWN_RULES].filter((id) => !catalogue.has(id))).toEqual([])
  })
})

describe('compareOutcomes', () => {
  const bad = checkStraight(workbook(MEMBERS, 0.05))
  const [first] = bad.places()
  if (first === undefined) throw new Error('nothing is bad')

  const withPlaces = (places: readonly FoundPlace[]): Outcome => ({
    ...bad,
    issues: places.length,
    places: () => places,
  })
  const newRule = { ...first, rule: 'cell.of-tomorrow' }

  it('tells when one finds something else', () => {
    expect(compareOutcomes(checkOurs(workbook(MEMBERS, 0)), bad)).not.toEqual([])
    expect(compareOutcomes(withPlaces(bad.places().slice(1)), bad)).toEqual([
      `${first.rule} at ${first.sheet} ${first.row} ${first.column}: ours 0, theirs 1`,
    ])
  })

  it('leaves out what a new rule finds, and what it silences at its cell', () => {
    expect(compareOutcomes(withPlaces([...bad.places(), newRule]), bad)).toEqual([])
    expect(compareOutcomes(withPlaces([newRule, ...bad.places().slice(1)]), bad)).toEqual([])
  })

  it('leaves out a new measure, but not one that is lost or counts other records', () => {
    const figures = bad.figures()
    const [name = '', figure = [0, 0] as const] = [...figures].find(([, [n]]) => n > 0) ?? []
    const outcomeWith = (...more: readonly (readonly [string, readonly [number, number]])[]): Outcome => ({
      ...bad,
      figures: () => new Map([...figures, ...more]),
    })
    expect(
      compareOutcomes(outcomeWith(['of-tomorrow', [1, 2]], ['of-tomorrow/agency', [1, 2]]), bad),
    ).toEqual([])
    expect(compareOutcomes(outcomeWith([name, [figure[0] + 1, 1]]), bad)).toHaveLength(1)
    expect(compareOutcomes(outcomeWith([`${name}/of-tomorrow`, [1, 2]]), bad)).toHaveLength(1)
    const lost = { ...bad, figures: () => new Map([...figures].filter(([each]) => each !== name)) }
    expect(compareOutcomes(lost, bad)).toHaveLength(1)
  })
})
