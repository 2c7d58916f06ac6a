import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Goal, meetsGoal, missingTo, showGoal } from '../../../shared/indicators/goal.ts'
import { INDICATORS } from '../../../shared/indicators/index.ts'
import type { PaceStart } from '../../../shared/indicators/pace.ts'
import { showPercent, stateOf } from '../../../shared/indicators/state.ts'
import { quarterOf } from '../../../shared/period.ts'

const indicator = (id: string) => {
  const found = INDICATORS.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}
const Q4 = quarterOf(2012, 4)
const ABOVE_75: Goal = { kind: 'above', percent: 75 }

describe('goals', () => {
  it('are met on integers, never on rounded percentages', () => {
    expect(meetsGoal(ABOVE_75, 1174, 1565)).toBe(true)
    expect(meetsGoal(ABOVE_75, 1173, 1565)).toBe(false)
    expect(showPercent(1173, 1565)).toBe('74,95 %')
    expect(meetsGoal({ kind: 'at-least', percent: 70 }, 7, 10)).toBe(true)
    expect(meetsGoal({ kind: 'at-least', percent: 70 }, 69, 100)).toBe(false)
    expect(meetsGoal({ kind: 'all' }, 9999, 10000)).toBe(false)
    expect(meetsGoal({ kind: 'none' }, 1, 1565)).toBe(false)
  })
  it('tell how many records are missing', () => {
    expect(missingTo(ABOVE_75, 1173, 1565)).toBe(1)
    expect(missingTo(ABOVE_75, 3, 4)).toBe(1)
    expect(missingTo({ kind: 'at-least', percent: 70 }, 0, 3)).toBe(3)
    expect(missingTo({ kind: 'all' }, 231, 240)).toBe(9)
    expect(missingTo({ kind: 'none' }, 4, 100)).toBe(4)
    expect(missingTo(ABOVE_75, 0, 0)).toBe(0)
  })
  it('are just met by the missing records', () => {
    const goals = fc.constantFrom<Goal>({ kind: 'all' }, ABOVE_75, { kind: 'at-least', percent: 70 })
    fc.assert(
      fc.property(goals, fc.integer({ min: 1, max: 5000 }), fc.nat(), (goal, denominator, some) => {
        const numerator = some % (denominator + 1)
        const missing = missingTo(goal, numerator, denominator)
        expect(meetsGoal(goal, numerator + missing, denominator)).toBe(true)
        expect(missing === 0 || !meetsGoal(goal, numerator + missing - 1, denominator)).toBe(true)
      }),
    )
  })
  it('are written as people write them', () => {
    expect(INDICATORS.flatMap(({ goal }) => (goal ? showGoal(goal) : []))).toContain('≥ 70 %')
  })
})

describe('stateOf', () => {
  const strong = indicator('organizations-strong')
  it.each([
    ['met', [76, 100]],
    ['behind', [75, 100]],
    ['no-subject', [0, 0]],
    ['not-reported', null],
  ] as const)('is %s', (state, figure) => {
    expect(stateOf(strong, figure, Q4)).toBe(state)
  })

  it('is watched without a goal', () => {
    expect(stateOf(indicator('members-with-task'), [0, 0], Q4)).toBe('watched')
    expect(stateOf(indicator('baseline-cells'), [3, null], Q4)).toBe('watched')
  })

  it('is not due before the year ends, or before a half-year has ended', () => {
    const visited = indicator('organizations-visited-twice')
    expect(stateOf(visited, [0, 10], quarterOf(2012, 3))).toBe('not-due')
    expect(stateOf(visited, [0, 10], Q4)).toBe('behind')
    expect(stateOf(indicator('half-year-inspections'), [0, 0], quarterOf(2012, 1))).toBe('not-due')
  })

  it('is on track on the straight line from the first report to 2015Q4, and above it', () => {
    const start: PaceStart = { period: Q4, figure: [45, 100] }
    const atHalf = quarterOf(2014, 2)
    expect(stateOf(strong, [60, 100], atHalf, start)).toBe('on-track')
    expect(stateOf(strong, [59, 100], atHalf, start)).toBe('behind')
    expect(stateOf(strong, [60, 100], Q4, start)).toBe('behind')
    expect(stateOf(strong, [75, 100], quarterOf(2015, 4), start)).toBe('behind')
    const weak = indicator('organizations-weak')
    const weakStart: PaceStart = { period: Q4, figure: [10, 100] }
    expect(stateOf(weak, [5, 100], atHalf, weakStart)).toBe('on-track')
    expect(stateOf(weak, [6, 100], atHalf, weakStart)).toBe('behind')
  })
})
