import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay, toDay } from '../../../shared/calendar/day.ts'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { buildReport } from '../../../shared/report/build/build-report.ts'
import { PERIODS } from '../../../shared/resolutions/nq09/periods.ts'
import { NQ09 } from '../../../shared/resolutions/nq09/resolution.ts'
import {
  PLAN_STATE_NAMES,
  type PlanEntry,
  planFigure,
  planReminders,
  planStandings,
} from '../../../shared/resolutions/plan-state.ts'

const done = (number: number, doneOn: string | null, year = 0): PlanEntry => ({ number, year, doneOn })

const stateOf = (number: number, day: number, entries: readonly PlanEntry[] = [], year = 0) =>
  planStandings(NQ09, entries, day).find((each) => each.number === number && each.year === year)?.state

const anyEntries = fc.uniqueArray(
  fc.record({
    number: fc.integer({ min: 1, max: 12 }),
    year: fc.constantFrom(0, 2012, 2013, 2014, 2015),
    doneOn: fc.option(fc.integer({ min: toDay(2012, 1, 1), max: toDay(2015, 12, 31) }).map(isoDay)),
  }),
  { selector: ({ number, year }) => `${number} ${year}` },
)

describe('planStandings', () => {
  it.each([
    ['upcoming', toDay(2012, 6, 30), null],
    ['due', toDay(2012, 7, 1), null],
    ['due', toDay(2012, 9, 30), null],
    ['overdue', toDay(2012, 10, 1), null],
    ['done-on-time', toDay(2012, 10, 1), '2012-09-30'],
    ['done-on-time', toDay(2012, 4, 1), '2012-03-20'],
    ['done-late', toDay(2012, 10, 1), '2012-10-01'],
    ['overdue', toDay(2012, 10, 1), '2012-10-02'],
  ])('task 9, due in 2012Q3, is %s', (state, day, doneOn) => {
    expect(stateOf(9, day, [done(9, doneOn)])).toBe(state)
  })

  it('has the yearly task once a year, due by its end', () => {
    const entries = [done(4, '2012-05-01', 2012)]
    const day = toDay(2013, 10, 1)
    expect(stateOf(4, day, entries, 2012)).toBe('done-on-time')
    expect(stateOf(4, day, entries, 2013)).toBe('due')
    expect(stateOf(4, day, entries, 2014)).toBe('upcoming')
    expect(stateOf(4, toDay(2014, 1, 1), entries, 2013)).toBe('overdue')
  })

  it('never lets what goes on throughout become due', () => {
    expect(stateOf(11, toDay(2015, 12, 31), [done(11, '2012-05-01')])).toBe('ongoing')
    expect(planStandings(NQ09, [], toDay(2012, 1, 1))).toHaveLength(15)
  })

  it('has a name for every state', () => {
    expect(PLAN_STATE_NAMES[stateOf(9, toDay(2012, 10, 1)) ?? 'ongoing']).toBe('quá hạn')
  })
})

describe('planReminders', () => {
  it('names what is overdue and what is due within 30 days, the most urgent first', () => {
    const entries = [done(1, '2012-03-20'), done(3, '2012-06-10')]
    const reminders = planReminders(NQ09, entries, toDay(2012, 8, 31))
    expect(reminders.map(({ number, daysLeft }) => [number, daysLeft])).toEqual([
      [2, -153],
      [8, -62],
      [5, 30],
      [6, 30],
      [7, 30],
      [9, 30],
      [10, 30],
    ])
    expect(planReminders(NQ09, entries, toDay(2012, 8, 30)).map(({ number }) => number)).toEqual([2, 8])
  })
})

describe('planFigure', () => {
  it('counts tasks done by their due quarter of those due by the report date', () => {
    const entries = [done(1, '2012-03-31'), done(2, '2012-04-01'), done(9, '2012-02-01'), done(11, null)]
    expect(planFigure(NQ09, entries, quarterOf(2012, 1).lastDay)).toEqual([1, 2])
    expect(planFigure(NQ09, entries, quarterOf(2012, 3).lastDay)).toEqual([2, 9])
    expect(planFigure(NQ09, entries, quarterOf(2012, 4).lastDay)).toEqual([2, 11])
    expect(planFigure(NQ09, entries, quarterOf(2013, 4).lastDay)).toEqual([2, 12])
    expect(planFigure(NQ09, entries, quarterOf(2015, 4).lastDay)).toEqual([2, 14])
  })

  it('is not reported while nothing was recorded', () => {
    expect(planFigure(NQ09, [], quarterOf(2012, 4).lastDay)).toBeNull()
  })

  it('grows with time and stays within what is due', () => {
    fc.assert(
      fc.property(anyEntries, (entries) => {
        const figures = PERIODS.flatMap(({ lastDay }) => {
          const figure = planFigure(NQ09, entries, lastDay)
          return figure ? [figure] : []
        })
        figures.forEach(([numerator, denominator], i) => {
          expect(numerator).toBeLessThanOrEqual(denominator ?? 0)
          expect(numerator).toBeGreaterThanOrEqual(figures[i - 1]?.[0] ?? 0)
        })
      }),
    )
  })
})

it('a report counts the plan when something of it is recorded', () => {
  const input = {
    period: quarterOf(2012, 1),
    revision: 1,
    counts: 'accepted' as const,
    units: [],
    factsByUnit: new Map(),
  }
  const report = buildReport({ ...input, plan: [done(1, '2012-03-31')] })
  expect(report.indicators.find(({ id }) => id === 'plan-tasks-on-time')).toMatchObject({
    numerator: 1,
    denominator: 2,
    state: 'behind',
    missing: 1,
    reportedUnits: 0,
    expectedUnits: 0,
    byType: [],
  })
})
