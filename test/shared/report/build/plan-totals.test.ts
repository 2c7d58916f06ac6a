import { describe, expect, it } from 'vitest'
import { withPlanTotals } from '../../../../shared/report/build/plan-totals.ts'
import { reportedBy } from '../../../helpers/period-totals.ts'

const TOTALS = {
  '2012Q1': reportedBy(['421'], { 'hamlets-with-cell': [40, 100] }),
  '2012Q3': reportedBy([], {}, true),
}
const entry = (number: number, doneOn: string | null) => ({ number, year: 0, doneOn })

describe('withPlanTotals', () => {
  it('adds what of the plan was due by each of the periods', () => {
    const entries = [entry(1, '2012-03-31'), entry(2, '2012-04-01'), entry(9, '2012-09-30')]
    expect(withPlanTotals(TOTALS, entries)).toEqual({
      '2012Q1': {
        ...TOTALS['2012Q1'],
        totals: { 'hamlets-with-cell': [40, 100], 'plan-tasks-on-time': [1, 2] },
      },
      '2012Q3': { ...TOTALS['2012Q3'], totals: { 'plan-tasks-on-time': [2, 9] } },
    })
  })

  it('reports nothing while nothing is recorded, nor outside the resolution', () => {
    expect(withPlanTotals(TOTALS, [])['2012Q1']?.totals).toEqual({
      'hamlets-with-cell': [40, 100],
      'plan-tasks-on-time': null,
    })
    const none = reportedBy([], {})
    const outside = withPlanTotals({ '2011Q4': none, other: none }, [entry(1, null)])
    expect(Object.values(outside).map(({ totals }) => totals)).toEqual([
      { 'plan-tasks-on-time': null },
      { 'plan-tasks-on-time': null },
    ])
  })
})
