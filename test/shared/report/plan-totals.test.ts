import { describe, expect, it } from 'vitest'
import { withPlanTotals } from '../../../shared/report/plan-totals.ts'

const TOTALS = { '2012Q1': { 'hamlets-with-cell': [40, 100] }, '2012Q3': {} } as const
const entry = (number: number, doneOn: string | null) => ({ number, year: 0, doneOn })

describe('withPlanTotals', () => {
  it('adds what of the plan was due by each of the periods', () => {
    const entries = [entry(1, '2012-03-31'), entry(2, '2012-04-01'), entry(9, '2012-09-30')]
    expect(withPlanTotals(TOTALS, entries)).toEqual({
      '2012Q1': { 'hamlets-with-cell': [40, 100], 'plan-tasks-on-time': [1, 2] },
      '2012Q3': { 'plan-tasks-on-time': [2, 9] },
    })
  })

  it('reports nothing while nothing is recorded, nor outside the resolution', () => {
    expect(withPlanTotals(TOTALS, [])['2012Q1']).toEqual({
      'hamlets-with-cell': [40, 100],
      'plan-tasks-on-time': null,
    })
    const outside = withPlanTotals({ '2011Q4': {}, other: {} }, [entry(1, null)])
    expect(outside).toEqual({
      '2011Q4': { 'plan-tasks-on-time': null },
      other: { 'plan-tasks-on-time': null },
    })
  })
})
