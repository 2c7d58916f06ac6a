import type { Period } from '../../calendar/period.ts'
import { ORGANIZATION_TYPE } from '../../forms/so-don-vi/lists.ts'
import type { Area, Fact, Facts, Ratio } from '../../measures/fact.ts'
import { showGoal } from '../../measures/goal.ts'
import type { Indicator } from '../../measures/indicator.ts'
import { isOwed } from '../../measures/is-owed.ts'
import type { ReportingUnit } from '../../register/reporting-unit.ts'
import type { Figure, Reading, ReportIndicator } from '../../wire/api/index.ts'
import { changeOf } from './change-of.ts'
import { figureOf } from './figure-of.ts'
import { judge } from './judge.ts'
import { figuresBefore, type PeriodTotals, reportedFigures } from './period-totals.ts'

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
  /** Totals of other periods; those before this one tell pace and change. */
  readonly totals: PeriodTotals
}

const WITHOUT_TYPES: ReadonlySet<Indicator['counts']> = new Set(['duties', 'enterprises', 'plan'])

const AREAS: readonly (readonly [Area, string])[] = [
  ['catholic', 'Vùng giáo'],
  ['ethnic-minority', 'Vùng dân tộc thiểu số'],
]

/** The figure of a breakdown: 0 of 0 where others were reported, nothing where nothing was. */
const partFigure = (indicator: Indicator, fact: Fact | null, ratio: Ratio | undefined): Figure =>
  figureOf(fact && (ratio ?? [0, indicator.isCountOnly ? null : 0]))

const breakdowns = (indicator: Indicator, fact: Fact | null) => {
  const hasTypes = !WITHOUT_TYPES.has(indicator.counts)
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
    parts: indicator.parts.map(({ id, name }) => ({ id, name, numerator: fact && (fact.parts[id] ?? 0) })),
  }
}

/** What is judged of the period itself. */
interface Present {
  readonly input: IndicatorInput
  readonly isComplete: boolean
}

/** The other readings of the text, each with the figures of its own that came before. */
const readingsOf = (indicator: Indicator, { input, isComplete }: Present): readonly Reading[] => {
  const { period, fact, totals } = input
  return indicator.options.map((option) => {
    const figure: Ratio | null = fact && (fact.options[option.id] ?? [0, 0])
    const before = figuresBefore(reportedFigures(totals, indicator, option), period)
    const { id, name } = option
    return { id, name, ...figureOf(figure), ...judge(indicator, { period, figure, isComplete }, before) }
  })
}

/** One indicator of the report of a period. */
export const reportIndicator = (indicator: Indicator, input: IndicatorInput): ReportIndicator => {
  const { period, fact, units, totals } = input
  const figure = fact?.total ?? null
  const before = figuresBefore(reportedFigures(totals, indicator), period)
  const hasReported = ({ facts }: UnitFacts) => Boolean(facts?.[indicator.id])
  const reportedUnits = units.filter(hasReported).length
  const expectedUnits = units.filter((each) => isOwed(indicator, each.unit) || hasReported(each)).length
  const isComplete = reportedUnits === expectedUnits
  return {
    id: indicator.id,
    ...figureOf(figure),
    goal: indicator.goal && showGoal(indicator.goal),
    ...judge(indicator, { period, figure, isComplete }, before),
    change: changeOf(figure, before),
    reportedUnits,
    expectedUnits,
    byUnit: units.map(({ unit, facts }) => ({
      unit: unit.code,
      ...figureOf(facts?.[indicator.id]?.total ?? null),
    })),
    ...breakdowns(indicator, fact),
    options: readingsOf(indicator, { input, isComplete }),
  }
}
