import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../../../shared/calendar/period.ts'
import type { Ratio } from '../../../../shared/measures/fact.ts'
import { INDICATORS } from '../../../../shared/measures/index.ts'
import { buildReport } from '../../../../shared/report/build/build-report.ts'
import { trendOf } from '../../../../shared/report/build/trends.ts'
import { PERIODS } from '../../../../shared/resolutions/nq09/periods.ts'
import { handedIn } from '../../../helpers/handed-in.ts'
import { allUnits, reportedBy, totalsOf } from '../../../helpers/period-totals.ts'

const indicator = (id: string) => {
  const found = INDICATORS.find((each) => each.id === id)
  if (!found) throw new Error(id)
  return found
}
const HAMLETS = indicator('hamlets-with-cell')
const totals = (figures: Readonly<Record<string, Ratio | null>>) => totalsOf(HAMLETS.id, figures)

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

  it('starts the pace line in the first period that all units reported, else in the first closed one', () => {
    const some = (period: string) => allUnits(period).slice(0, 3)
    const statesOf = (...changes: readonly [complete: boolean, isClosed: boolean][]) => {
      const figures: readonly Ratio[] = [
        [20, 100],
        [40, 100],
        [41, 100],
        [60, 100],
      ]
      const byPeriod = figures.map((figure, i) => {
        const id = PERIODS[i]?.id ?? ''
        const [complete = true, isClosed = false] = changes[i] ?? []
        return [id, reportedBy(complete ? allUnits(id) : some(id), { [HAMLETS.id]: figure }, isClosed)]
      })
      return trendOf(HAMLETS, Object.fromEntries(byPeriod)).points.map(({ state }) => state)
    }
    expect(statesOf()).toEqual(['behind', 'on-track', 'on-track', 'on-track'])
    expect(statesOf([false, false])).toEqual(['behind', 'behind', 'behind', 'on-track'])
    expect(statesOf([false, true])).toEqual(['behind', 'behind', 'behind', 'on-track'])
    expect(statesOf([false, true], [false, false])).toEqual(['behind', 'incomplete', 'behind', 'on-track'])
    expect(statesOf([false, false], [false, true])).toEqual(['behind', 'behind', 'behind', 'on-track'])
    const allOpen = [false, false] as const
    expect(statesOf([...allOpen], [...allOpen], [...allOpen], [...allOpen])).toEqual(Array(4).fill('behind'))
  })

  it('judges a unit by itself', () => {
    const own = {
      '2012Q1': { totals: { [HAMLETS.id]: [40, 100] as const }, reported: null, isClosed: false },
    }
    const later = { ...own, '2012Q2': { ...own['2012Q1'], totals: { [HAMLETS.id]: [60, 100] as const } } }
    expect(trendOf(HAMLETS, later).points.map(({ state }) => state)).toEqual(['behind', 'on-track'])
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
    counts: 'accepted',
    units: [],
    factsByUnit: new Map([['421', handedIn().facts]]),
    totals: {
      '2012Q2': reportedBy(allUnits('2012Q2'), {
        ...{ 'hamlets-with-cell': [1, 4], 'hamlets-with-cell/with-joint': [2, 4] },
        'baseline-members': [40, null],
      }),
      '2012Q3': reportedBy(['421'], { 'baseline-members': [41, null] }),
      '2013Q1': reportedBy(allUnits('2013Q1'), { 'hamlets-with-cell': [4, 4] }),
    },
  })
  const found = (id: string) => report.indicators.find((each) => each.id === id)

  it('tells the pace and the change since the last reported period', () => {
    expect(found('hamlets-with-cell')).toMatchObject({
      state: 'incomplete',
      pace: { start: '2012Q2', from: { numerator: 1, denominator: 4 } },
      options: [{ id: 'with-joint', pace: { start: '2012Q2', from: { numerator: 2, denominator: 4 } } }],
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
