import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Ratio } from '../../../shared/indicators/fact.ts'
import { INDICATORS } from '../../../shared/indicators/index.ts'
import { quarterOf } from '../../../shared/period.ts'
import { buildReport } from '../../../shared/report/build-report.ts'
import { trendOf } from '../../../shared/report/trends.ts'
import { PERIODS } from '../../../shared/resolution/periods.ts'
import { submit } from '../../helpers/submit.ts'

const indicator = (id: string) => {
  const found = INDICATORS.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}
const HAMLETS = indicator('hamlets-with-cell')
const totals = (figures: Readonly<Record<string, Ratio | null>>) =>
  Object.fromEntries(Object.entries(figures).map(([period, figure]) => [period, { [HAMLETS.id]: figure }]))

describe('trendOf', () => {
  it('shows every period from the first to the last that reported, with its change and state', () => {
    const figures = totals({ '2012Q2': [40, 100], '2012Q4': [60, 110], '2013Q1': null, '2013Q2': [50, 110] })
    expect(trendOf(HAMLETS, figures)).toEqual({
      indicator: 'hamlets-with-cell',
      goal: '= 100 %',
      points: [
        { period: '2012Q2', numerator: 40, denominator: 100, state: 'behind', change: null },
        { period: '2012Q3', numerator: null, denominator: null, state: 'not-reported', change: null },
        {
          period: '2012Q4',
          numerator: 60,
          denominator: 110,
          state: 'on-track',
          change: { since: '2012Q2', numerator: 20, denominator: 10 },
        },
        { period: '2013Q1', numerator: null, denominator: null, state: 'not-reported', change: null },
        {
          period: '2013Q2',
          numerator: 50,
          denominator: 110,
          state: 'behind',
          change: { since: '2012Q4', numerator: -10, denominator: 0 },
        },
      ],
    })
  })

  it('is empty when nothing was reported', () => {
    expect(trendOf(HAMLETS, {}).points).toEqual([])
    expect(trendOf(HAMLETS, totals({ '2012Q2': null })).points).toEqual([])
  })

  it('starts the pace line where there is something to divide by', () => {
    const figures = totals({ '2012Q1': [0, 0], '2012Q2': [40, 100], '2012Q3': [60, 100] })
    expect(trendOf(HAMLETS, figures).points.map(({ state }) => state)).toEqual([
      'no-subject',
      'behind',
      'on-track',
    ])
  })

  it('has changes that sum up to the way from the first figure to the last', () => {
    const ratio = fc.tuple(fc.nat({ max: 500 }), fc.nat({ max: 500 }))
    const series = fc.array(fc.option(ratio), { minLength: 16, maxLength: 16 })
    fc.assert(
      fc.property(series, (figures) => {
        const byPeriod = totals(
          Object.fromEntries(figures.map((figure, i) => [PERIODS[i]?.id ?? '', figure])),
        )
        const reported = figures.flatMap((figure) => (figure ? [figure] : []))
        const { points } = trendOf(HAMLETS, byPeriod)
        const way = points.reduce((sum, { change }) => sum + (change?.numerator ?? 0), 0)
        expect(way).toBe((reported[reported.length - 1]?.[0] ?? 0) - (reported[0]?.[0] ?? 0))
      }),
    )
  })
})

describe('a report with earlier totals', () => {
  const report = buildReport({
    period: quarterOf(2012, 4),
    revision: 1,
    units: [],
    factsByUnit: new Map([['421', submit().facts]]),
    totals: {
      '2012Q2': { 'hamlets-with-cell': [1, 4], 'baseline-members': [40, null] },
      '2012Q3': { 'baseline-members': [41, null] },
      '2013Q1': { 'hamlets-with-cell': [4, 4] },
    },
  })
  const found = (id: string) => report.indicators.find((each) => each.id === id)

  it('tells the pace and the change since the last reported period', () => {
    expect(found('hamlets-with-cell')).toMatchObject({
      state: 'on-track',
      pace: { start: '2012Q2', from: { numerator: 1, denominator: 4 } },
      change: { since: '2012Q2', numerator: 1, denominator: 0 },
    })
    const { numerator = 0, denominator = 0 } = found('hamlets-with-cell')?.pace?.due ?? {}
    expect(numerator / denominator).toBeCloseTo(0.25 + 0.75 * (2 / 14))
    expect(found('baseline-members')).toMatchObject({
      pace: null,
      change: { since: '2012Q3', numerator: 2, denominator: null },
    })
  })

  it('says nothing of what was never reported before', () => {
    expect(found('organizations-strong')).toMatchObject({ pace: null, change: null })
  })
})
