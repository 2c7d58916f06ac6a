import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Period, quarterOf } from '../../../shared/calendar/period.ts'
import { type Goal, meetsGoal, missingTo, showGoal } from '../../../shared/measures/goal.ts'
import { INDICATORS } from '../../../shared/measures/index.ts'
import type { PaceStart } from '../../../shared/measures/pace.ts'
import { stateOf } from '../../../shared/measures/state.ts'
import { readingName, STATE_NAMES, showPercent, stateName } from '../../../shared/measures/wording.ts'
import type { IndicatorState } from '../../../shared/wire/api/index.ts'

const indicator = (id: string) => {
  const found = INDICATORS.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}
const Q4 = quarterOf(2012, 4)
const ABOVE_75: Goal = { above: 75 }

describe('goals', () => {
  it('are met on integers, never on rounded percentages', () => {
    expect(meetsGoal(ABOVE_75, 1174, 1565)).toBe(true)
    expect(meetsGoal(ABOVE_75, 1173, 1565)).toBe(false)
    expect(showPercent(1173, 1565)).toBe('74,95 %')
    expect(meetsGoal({ atLeast: 70 }, 7, 10)).toBe(true)
    expect(meetsGoal({ atLeast: 70 }, 69, 100)).toBe(false)
    expect(meetsGoal('all', 9999, 10000)).toBe(false)
    expect(meetsGoal('none', 1, 1565)).toBe(false)
  })
  it('tell how many records are missing', () => {
    expect(missingTo(ABOVE_75, 1173, 1565)).toBe(1)
    expect(missingTo(ABOVE_75, 3, 4)).toBe(1)
    expect(missingTo({ atLeast: 70 }, 0, 3)).toBe(3)
    expect(missingTo('all', 231, 240)).toBe(9)
    expect(missingTo('none', 4, 100)).toBe(4)
    expect(missingTo(ABOVE_75, 0, 0)).toBe(0)
  })
  it('are just met by the missing records', () => {
    const goals = fc.constantFrom<Goal>('all', ABOVE_75, { atLeast: 70 })
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
  const START: PaceStart = { period: Q4, figure: [45, 100] }
  const WEAK_START: PaceStart = { period: Q4, figure: [10, 100] }
  const HALF = quarterOf(2014, 2)
  const LAST = quarterOf(2015, 4)
  const Q1 = quarterOf(2012, 1)
  type Row = readonly [
    id: string,
    figure: readonly [number, number | null] | null,
    period: Period,
    start: PaceStart | null,
    complete: IndicatorState,
    incomplete: IndicatorState,
  ]
  const [CT03, CT02, CT01, CT04] = [
    'organizations-strong',
    'enterprises-admitting',
    'hamlets-with-cell',
    'organizations-weak',
  ]
  const [CT08, CT09, CT10, CT20] = [
    'quarterly-briefings',
    'organizations-visited-twice',
    'half-year-inspections',
    'plan-tasks-on-time',
  ]

  it.each<Row>([
    // In the order of judging: not reported, watched, not due, no subject, then the rest.
    [CT03, null, Q4, null, 'not-reported', 'not-reported'],
    [CT09, null, Q1, null, 'not-reported', 'not-reported'],
    ['members-with-task', null, Q4, null, 'not-reported', 'not-reported'],
    ['members-with-task', [0, 0], Q4, null, 'watched', 'watched'],
    ['members-with-task', [3, 4], Q4, START, 'watched', 'watched'],
    ['baseline-cells', [3, null], Q4, null, 'watched', 'watched'],
    [CT09, [0, 10], quarterOf(2012, 3), null, 'not-due', 'not-due'],
    [CT09, [10, 10], quarterOf(2012, 3), START, 'not-due', 'not-due'],
    [CT09, [0, 0], quarterOf(2012, 3), null, 'not-due', 'not-due'],
    [CT10, [0, 0], Q1, null, 'not-due', 'not-due'],
    [CT03, [0, 0], Q4, null, 'no-subject', 'incomplete'],
    [CT09, [0, 0], Q4, null, 'no-subject', 'incomplete'],
    [CT03, [0, 0], HALF, START, 'no-subject', 'incomplete'],
    // Met, whatever line runs.
    [CT03, [76, 100], Q4, null, 'met', 'incomplete'],
    [CT03, [76, 100], HALF, START, 'met', 'incomplete'],
    [CT02, [70, 100], Q4, null, 'met', 'incomplete'],
    [CT01, [100, 100], LAST, START, 'met', 'incomplete'],
    [CT04, [0, 100], HALF, WEAK_START, 'met', 'incomplete'],
    [CT08, [4, 4], Q4, null, 'met', 'incomplete'],
    // No line runs yet, or not any more: one record against “all” or “none” is one too many for good.
    [CT03, [75, 100], Q4, null, 'behind', 'incomplete'],
    [CT03, [75, 100], Q4, START, 'behind', 'incomplete'],
    [CT03, [75, 100], LAST, START, 'behind', 'incomplete'],
    [CT02, [69, 100], Q4, null, 'behind', 'incomplete'],
    [CT01, [99, 100], Q4, null, 'behind', 'behind'],
    [CT01, [99, 100], Q4, START, 'behind', 'behind'],
    [CT01, [99, 100], LAST, START, 'behind', 'behind'],
    [CT04, [1, 100], Q4, null, 'behind', 'behind'],
    [CT04, [1, 100], LAST, WEAK_START, 'behind', 'behind'],
    [CT09, [9, 10], Q4, null, 'behind', 'behind'],
    // On the straight line to 2015Q4, and above it.
    [CT03, [60, 100], HALF, START, 'on-track', 'incomplete'],
    [CT03, [59, 100], HALF, START, 'behind', 'incomplete'],
    [CT01, [73, 100], HALF, START, 'on-track', 'incomplete'],
    [CT01, [72, 100], HALF, START, 'behind', 'incomplete'],
    [CT04, [5, 100], HALF, WEAK_START, 'on-track', 'incomplete'],
    [CT04, [6, 100], HALF, WEAK_START, 'behind', 'incomplete'],
    [CT09, [20, 100], quarterOf(2013, 4), { period: Q4, figure: [0, 100] }, 'behind', 'incomplete'],
    [CT09, [34, 100], quarterOf(2013, 4), { period: Q4, figure: [0, 100] }, 'on-track', 'incomplete'],
    // Due in full from the outset: no line ever runs.
    [CT08, [3, 4], HALF, START, 'behind', 'behind'],
    [CT10, [1, 2], HALF, START, 'behind', 'behind'],
    [CT20, [9, 10], HALF, START, 'behind', 'behind'],
    [CT20, [10, 10], HALF, null, 'met', 'incomplete'],
  ])('%s %j in %o, line from %o: %s, while units are missing %s', (id, figure, period, start, ...states) => {
    const state = (isComplete: boolean) => stateOf(indicator(id), figure, { period, start, isComplete })
    expect([state(true), state(false)]).toEqual(states)
  })
})

describe('the words for a state', () => {
  const judged = (state: IndicatorState, pace: object | null = null) => ({ state, pace })

  it('say that a goal is not met where there is no line to be behind of', () => {
    expect(stateName(judged('behind', {}))).toBe('chậm')
    expect(stateName(judged('behind'))).toBe('chưa đạt')
    expect(stateName(judged('incomplete'))).toBe('chưa đủ số liệu')
    expect(STATE_NAMES).toHaveLength(9)
  })

  it('say that another reading concludes otherwise', () => {
    const reading = { name: 'Tính trên tổng số tổ chức cơ sở đảng', ...judged('behind') }
    expect(readingName(reading, judged('met'))).toBe('Khác kết luận nếu tính trên tổng số tổ chức cơ sở đảng')
    expect(readingName(reading, judged('on-track', {}))).toMatch(/^Khác kết luận nếu tính/)
    expect(readingName(reading, judged('behind', {}))).toBe('Nếu tính trên tổng số tổ chức cơ sở đảng')
    for (const open of ['incomplete', 'not-due', 'no-subject', 'not-reported', 'watched'] as const) {
      expect(readingName(reading, judged(open))).toMatch(/^Nếu tính/)
      expect(readingName({ ...reading, state: open }, judged('met'))).toMatch(/^Nếu tính/)
    }
  })

  it('are put together with a name that begins like one', () => {
    for (const { name } of INDICATORS.flatMap(({ options }) => options)) expect(name).toMatch(/^Tính /)
  })
})
