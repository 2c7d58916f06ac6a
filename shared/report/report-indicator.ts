import type { Progress } from '../api/trends.ts'
import type { Figure, ReportIndicator } from '../api.ts'
import type { Area, Fact, Facts, Ratio } from '../indicators/fact.ts'
import { missingTo, showGoal } from '../indicators/goal.ts'
import type { Indicator } from '../indicators/indicator.ts'
import { stateOf } from '../indicators/state.ts'
import type { Period } from '../period.ts'
import { ORGANIZATION_TYPE } from '../sheets/lists.ts'
import type { ReportingUnit } from '../units/register.ts'
import { figureOf } from './figure-of.ts'
import { type DatedFigure, paceStartOf } from './period-totals.ts'
import { progressOf } from './progress.ts'

interface UnitFacts {
  readonly unit: ReportingUnit
  readonly facts: Facts | null
}

/** What one indicator of a report is made of. */
export interface IndicatorInput {
  readonly period: Period
  /** Over all units; null when none reported it. */
  readonly fact: Fact | null
  readonly units: readonly UnitFacts[]
  /** The reported figures of earlier periods, oldest first. */
  readonly before: readonly DatedFigure[]
}

const AREAS: readonly (readonly [Area, string])[] = [
  ['catholic', 'Vùng giáo'],
  ['ethnic-minority', 'Vùng dân tộc thiểu số'],
]

/** The figure of a breakdown: 0 of 0 where others were reported, nothing where nothing was. */
const partFigure = (indicator: Indicator, fact: Fact | null, ratio: Ratio | undefined): Figure =>
  figureOf(fact && (ratio ?? [0, indicator.isCountOnly ? null : 0]))

/** Whether a unit must report what the indicator counts. */
const owes = ({ counts, id }: Indicator, unit: ReportingUnit): boolean => {
  if (counts === 'plan') return false
  if (counts === 'hamlets' || counts === 'members') return unit.owes[counts] === 'required'
  return id !== 'quarterly-briefings' || unit.owes.quarterlyBriefing === 'required'
}

const breakdowns = (indicator: Indicator, fact: Fact | null) => {
  const hasTypes = indicator.counts !== 'duties' && indicator.counts !== 'plan'
  return {
    byType: hasTypes
      ? ORGANIZATION_TYPE.map(({ key, value }) => ({
          type: value,
          ...partFigure(indicator, fact, fact?.byType[key]),
        }))
      : [],
    byArea:
      indicator.counts === 'hamlets'
        ? AREAS.map(([area, name]) => ({ area: name, ...partFigure(indicator, fact, fact?.byArea[area]) }))
        : [],
    options: indicator.options.map((option) => ({
      ...option,
      ...partFigure(indicator, fact, fact?.options[option.id]),
    })),
    parts: indicator.parts.map((part) => ({ ...part, numerator: fact && (fact.parts[part.id] ?? 0) })),
  }
}

/** One indicator of the report of a period. */
export const reportIndicator = (
  indicator: Indicator,
  { period, fact, units, before }: IndicatorInput,
): ReportIndicator & Progress => {
  const { goal } = indicator
  const total = fact?.total ?? null
  const start = paceStartOf(before)
  const hasReported = ({ facts }: UnitFacts) => Boolean(facts?.[indicator.id])
  return {
    id: indicator.id,
    ...figureOf(total),
    goal: goal && showGoal(goal),
    state: stateOf(indicator, total, period, start),
    missing: goal && total && total[1] !== null ? missingTo(goal, total[0], total[1]) : null,
    ...progressOf(goal, { period, figure: total }, { start, last: before[before.length - 1] ?? null }),
    reportedUnits: units.filter(hasReported).length,
    expectedUnits: units.filter((each) => owes(indicator, each.unit) || hasReported(each)).length,
    byUnit: units.map(({ unit, facts }) => ({
      unit: unit.code,
      ...figureOf(facts?.[indicator.id]?.total ?? null),
    })),
    ...breakdowns(indicator, fact),
  }
}
