import { describe, expect, it } from 'vitest'
import { type Period, quarterOf } from '../../../../shared/calendar/period.ts'
import type { Fact, Facts, Ratio } from '../../../../shared/measures/fact.ts'
import { INDICATORS } from '../../../../shared/measures/index.ts'
import type { Indicator } from '../../../../shared/measures/indicator.ts'
import { reportingUnitsOn } from '../../../../shared/register/register.ts'
import { buildReport } from '../../../../shared/report/build/build-report.ts'
import { type PeriodTotals, readingKey } from '../../../../shared/report/build/period-totals.ts'
import type { PlanEntry } from '../../../../shared/resolutions/plan-state.ts'
import type { IndicatorState } from '../../../../shared/wire/api/index.ts'
import { allUnits, reportedBy } from '../../../helpers/period-totals.ts'

/** Who reported; what is all that one indicator needs is not all of another. */
const REPORTERS = {
  none: [],
  'a district': ['421'],
  'all but the armed forces': allUnits('2015Q4').filter((unit) => !['QS', 'CA', 'BP'].includes(unit)),
  all: allUnits('2015Q4'),
} as const
const PERIODS = [quarterOf(2012, 1), quarterOf(2012, 4), quarterOf(2013, 3), quarterOf(2015, 4)]
/** What was before: a figure of all units, of some in a closed or an open period, or nothing. */
const HISTORIES = ['complete', 'closed', 'open', 'nothing'] as const
const FIGURES: readonly Ratio[] = [
  [0, 0],
  [0, 40],
  [24, 40],
  [39, 40],
  [40, 40],
]
const BEFORE = quarterOf(2012, 2)
const FORMER: Ratio = [10, 40]

type History = (typeof HISTORIES)[number]

interface Case {
  readonly reporters: readonly string[]
  readonly period: Period
  readonly history: History
  readonly figure: Ratio
  readonly other: Ratio
}

const factWith = ({ isCountOnly, options, parts }: Indicator, figure: Ratio, other: Ratio): Fact => ({
  total: [figure[0], isCountOnly ? null : figure[1]],
  ...{ byType: {}, byArea: {} },
  options: Object.fromEntries(options.map(({ id }) => [id, other])),
  parts: Object.fromEntries(parts.map(({ id }) => [id, 0])),
})

const NOTHING: Ratio = [0, 0]

/** The first reporter has all the records, the others none. */
const factsOfUnits = ({ reporters, figure, other }: Case): ReadonlyMap<string, Facts> =>
  new Map(
    reporters.map((unit, i) => [
      unit,
      Object.fromEntries(
        INDICATORS.filter(({ counts }) => counts !== 'plan').map((indicator) => [
          indicator.id,
          i === 0 ? factWith(indicator, figure, other) : factWith(indicator, NOTHING, NOTHING),
        ]),
      ),
    ]),
  )

const totalsBefore = (history: History): PeriodTotals => {
  if (history === 'nothing') return {}
  const figures = INDICATORS.flatMap((indicator) =>
    [undefined, ...indicator.options].map((option) => [readingKey(indicator, option), FORMER] as const),
  )
  const units = history === 'complete' ? allUnits(BEFORE.id) : ['421']
  return { [BEFORE.id]: reportedBy(units, Object.fromEntries(figures), history === 'closed') }
}

/** Spec 3 by hand, on plain fractions. */
const owesIt = (indicator: Indicator, kind: string): boolean => {
  if (indicator.id === 'quarterly-briefings' || indicator.counts === 'hamlets') return kind === 'district'
  return indicator.counts === 'members' ? kind !== 'armed-forces' : true
}

const NEEDED: Readonly<Record<string, (share: number) => boolean>> = {
  all: (share) => share === 1,
  none: (share) => share === 0,
  atLeast: (share) => share >= 0.7,
  above: (share) => share > 0.75,
}
const END: Readonly<Record<string, number>> = { all: 1, none: 0, atLeast: 0.7, above: 0.75 }

const isMissingSomebody = (indicator: Indicator, { reporters, period }: Case): boolean =>
  reportingUnitsOn(period.lastDay).some(
    ({ code, kind }) => owesIt(indicator, kind) && !reporters.includes(code),
  )

/** The share due, or null without a line: of standing duties, of what has just begun, and from 2015Q4. */
const kindOf = ({ goal }: Indicator): string =>
  typeof goal === 'string' ? goal : Object.keys(goal ?? {}).join()

const lineAt = (indicator: Indicator, each: Case): number | null => {
  const { period, history } = each
  const whole = (2015 - BEFORE.year) * 4 + 4 - BEFORE.quarter
  const passed = (period.year - BEFORE.year) * 4 + period.quarter - BEFORE.quarter
  const isStanding = ['CT08', 'CT10', 'CT20'].includes(indicator.code)
  const startsNow = !isMissingSomebody(indicator, each)
  const hasBegun = history === 'complete' || (history === 'closed' && !startsNow)
  if (isStanding || !hasBegun || passed <= 0 || passed >= whole) return null
  return 0.25 + ((END[kindOf(indicator)] ?? 0) - 0.25) * (passed / whole)
}

const judged = (indicator: Indicator, share: number, line: number | null): IndicatorState => {
  const kind = kindOf(indicator)
  if (NEEDED[kind]?.(share)) return 'met'
  if (line === null) return 'behind'
  return (kind === 'none' ? share <= line : share >= line) ? 'on-track' : 'behind'
}

const expected = (indicator: Indicator, [numerator, denominator]: Ratio, each: Case): IndicatorState => {
  const { reporters, period } = each
  if (reporters.length === 0) return 'not-reported'
  if (indicator.goal === null) return 'watched'
  if (indicator.code === 'CT09' && period.quarter < 4) return 'not-due'
  if (indicator.code === 'CT10' && period.quarter === 1) return 'not-due'
  const isIncomplete = isMissingSomebody(indicator, each)
  if (!denominator) return isIncomplete ? 'incomplete' : 'no-subject'
  const line = lineAt(indicator, each)
  const state = judged(indicator, numerator / denominator, line)
  const isFinal = line === null && ['all', 'none'].includes(kindOf(indicator)) && state === 'behind'
  return isIncomplete && !isFinal ? 'incomplete' : state
}

const cases: readonly (readonly [string, Case])[] = Object.entries(REPORTERS).flatMap(([who, reporters]) =>
  PERIODS.flatMap((period) =>
    HISTORIES.flatMap((history) =>
      FIGURES.flatMap((figure) =>
        FIGURES.map((other): readonly [string, Case] => [
          `${who} in ${period.id}, ${history} before, ${figure.join('/')} or ${other.join('/')}`,
          { reporters, period, history, figure, other },
        ]),
      ),
    ),
  ),
)

const reportOf = (each: Case) =>
  buildReport({
    period: each.period,
    ...{ revision: 1, counts: 'accepted', units: [] },
    factsByUnit: factsOfUnits(each),
    totals: totalsBefore(each.history),
  })

describe('the state of every indicator and of its other readings', () => {
  it('follows the order of judging, whoever reported, in which period, with which line', () => {
    const seen = new Set<string>()
    for (const [name, each] of cases) {
      for (const reported of reportOf(each).indicators) {
        const indicator = INDICATORS.find(({ id }) => id === reported.id)
        if (!indicator || indicator.counts === 'plan') continue
        seen.add(reported.state)
        expect(reported.state, `${indicator.code}: ${name}`).toBe(expected(indicator, each.figure, each))
        for (const { id, state } of reported.options) {
          expect(state, `${indicator.code} ${id}: ${name}`).toBe(expected(indicator, each.other, each))
        }
      }
    }
    expect([...seen].sort()).toEqual([
      ...['behind', 'incomplete', 'met', 'no-subject', 'not-due', 'not-reported', 'on-track', 'watched'],
    ])
  })
})

describe('the state of the plan, which no unit owes', () => {
  const planIn = (period: Period, plan: readonly PlanEntry[]) => {
    const report = buildReport({
      period,
      ...{ revision: 1, counts: 'accepted', units: [], factsByUnit: new Map(), plan },
      totals: { '2012Q1': reportedBy([], { 'plan-tasks-on-time': [1, 2] }) },
    })
    const { state, pace } = report.indicators.find(({ id }) => id === 'plan-tasks-on-time') ?? {}
    return [state, pace]
  }
  const done = (...numbers: readonly number[]) =>
    numbers.map((number) => ({ number, year: 0, doneOn: '2012-03-20' }))

  it('is met or behind, without a line, once anything is recorded', () => {
    expect(planIn(quarterOf(2012, 1), [])).toEqual(['not-reported', null])
    expect(planIn(quarterOf(2012, 1), done(1, 2))).toEqual(['met', null])
    expect(planIn(quarterOf(2012, 1), done(1))).toEqual(['behind', null])
    expect(planIn(quarterOf(2013, 1), done(1, 2))).toEqual(['behind', null])
  })
})
