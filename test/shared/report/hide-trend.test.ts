import { describe, expect, it } from 'vitest'
import type { Ratio } from '../../../shared/indicators/fact.ts'
import { INDICATORS } from '../../../shared/indicators/index.ts'
import { hideTrend } from '../../../shared/report/hide-trend.ts'
import { trendOf } from '../../../shared/report/trends.ts'
import { totalsOf } from '../../helpers/period-totals.ts'

const trend = (id: string, figures: Readonly<Record<string, Ratio>>) => {
  const indicator = INDICATORS.find((each) => each.id === id)
  if (!indicator) throw new Error(id)
  return trendOf(indicator, totalsOf(id, figures))
}
const WOMEN = 'committee-women'
const shown = (
  province: Readonly<Record<string, Ratio>>,
  own: Readonly<Record<string, Ratio>> = {},
  id = WOMEN,
) =>
  hideTrend(trend(id, province), trend(id, own)).map(({ numerator, denominator, hidden, change }) => [
    ...[numerator, denominator, hidden],
    change?.since,
  ])

describe('hideTrend', () => {
  it('shows figures of five people and more, with their change', () => {
    expect(shown({ '2012Q1': [5, 10], '2012Q2': [6, 11] })).toEqual([
      [5, 10, undefined, undefined],
      [6, 11, undefined, '2012Q1'],
    ])
  })

  it('hides fewer, those who do not count, and the changes that lead to and from them', () => {
    expect(shown({ '2012Q1': [20, 40], '2012Q2': [4, 40], '2012Q3': [20, 40], '2012Q4': [37, 40] })).toEqual([
      [20, 40, undefined, undefined],
      [null, 40, true, undefined],
      [20, 40, undefined, undefined],
      [null, 40, true, undefined],
    ])
  })

  it('hides what the reader could tell of the others by its own figures', () => {
    expect(shown({ '2012Q1': [20, 40], '2012Q2': [20, 40] }, { '2012Q1': [18, 20] })).toEqual([
      [null, 40, true, undefined],
      [20, 40, undefined, undefined],
    ])
  })

  it('hides the state with the figure, and on a line that may start at a hidden one', () => {
    const id = 'committee-members-trained'
    const province = trend(id, {
      '2012Q1': [20, 40],
      '2012Q2': [30, 40],
      '2012Q3': [38, 40],
      '2012Q4': [30, 40],
    })
    const later = trend(id, { '2012Q1': [3, 40], '2012Q2': [20, 40], '2012Q3': [40, 40], '2012Q4': [20, 40] })
    const states = (of: typeof province) => hideTrend(of, trend(id, {})).map(({ state }) => state)
    expect(states(province)).toEqual(['behind', 'on-track', null, null])
    expect(states(later)).toEqual([null, null, 'met', null])
  })

  it('tells all of what does not count people', () => {
    expect(shown({ '2012Q1': [2, 3] }, {}, 'hamlets-with-cell')).toEqual([[2, 3, undefined, undefined]])
  })
})
