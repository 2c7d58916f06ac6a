import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../../shared/calendar/period.ts'
import type { Goal } from '../../../shared/measures/goal.ts'
import { dueShare } from '../../../shared/measures/pace.ts'
import { PERIODS } from '../../../shared/resolutions/nq09/periods.ts'

const ABOVE_75: Goal = { above: 75 }
const Q4 = quarterOf(2012, 4)

describe('dueShare', () => {
  it('runs straight from the first share to the goal', () => {
    const start = { period: Q4, figure: [45, 100] as const }
    const [numerator = 0, denominator = 0] = dueShare(ABOVE_75, quarterOf(2014, 2), start) ?? []
    expect(numerator / denominator).toBe(0.6)
  })

  it.each([
    ['in its first period', Q4, [45, 100]],
    ['before it', quarterOf(2012, 3), [45, 100]],
    ['in the last period', quarterOf(2015, 4), [45, 100]],
    ['from nothing', quarterOf(2014, 2), [0, 0]],
    ['from a count', quarterOf(2014, 2), [45, null]],
  ] as const)('is not there %s', (_, period, figure) => {
    expect(dueShare(ABOVE_75, period, { period: Q4, figure })).toBeNull()
  })

  it('never turns back on its way', () => {
    const goals = fc.constantFrom<Goal>('all', 'none', ABOVE_75)
    fc.assert(
      fc.property(goals, fc.integer({ min: 1, max: 200_000 }), fc.nat(), (goal, denominator, some) => {
        const numerator = some % (denominator + 1)
        const start = { period: quarterOf(2012, 1), figure: [numerator, denominator] as const }
        const line = PERIODS.flatMap((period) => {
          const due = dueShare(goal, period, start)
          return due ? [due[0] / due[1]] : []
        })
        expect(line).toHaveLength(14)
        const ascending = [...line].sort((a, b) => a - b)
        expect([ascending, [...ascending].reverse()]).toContainEqual(line)
      }),
    )
  })
})
