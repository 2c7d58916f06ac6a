import type { Period } from '../../calendar/period.ts'
import type { Fact, Facts, Ratio } from '../../measures/fact.ts'
import { missingTo, showGoal } from '../../measures/goal.ts'
import { INDICATORS } from '../../measures/index.ts'
import type { Indicator } from '../../measures/indicator.ts'
import { isOwed } from '../../measures/is-owed.ts'
import { stateOf } from '../../measures/state.ts'
import { emptyName, type Judged, NOT_OWED, readingName, stateName } from '../../measures/wording.ts'
import type { ReportingUnit } from '../../register/reporting-unit.ts'
import type { Figure } from '../../wire/api/index.ts'
import { figureOf } from './figure-of.ts'

/** A figure of one unit, which looks at itself only. */
export interface OwnReading extends Figure {
  /** Of another reading of the text: `Nếu tính trong năm`. */
  readonly name: string
  /** As people read it; empty while the period is unknown. */
  readonly state: string
  /** Null without goal or figures. */
  readonly missing: number | null
}

/** An indicator of one unit, with its other readings. */
export interface OwnFigure extends OwnReading {
  readonly id: string
  readonly code: string
  /** `= 100 %`, or null when only watched. */
  readonly goal: string | null
  readonly options: readonly OwnReading[]
}

/** Whose figures they are; null where the workbook does not say. */
export interface OwnPlace {
  readonly unit: ReportingUnit | null
  readonly period: Period | null
}

/** How a figure of a unit's own stands by itself; no line is known there. */
const judgedBy = (indicator: Indicator, figure: Ratio | null, { period }: OwnPlace): Judged | null =>
  period && { state: stateOf(indicator, figure, { period, start: null, isComplete: true }), pace: null }

/** The state of a unit's figure as people read it; empty while the period is unknown. */
export const ownStateName = (indicator: Indicator, figure: Ratio | null, place: OwnPlace): string => {
  if (figure === null && place.unit && !isOwed(indicator, place.unit)) return NOT_OWED
  const judged = judgedBy(indicator, figure, place)
  if (judged === null) return ''
  return figure?.[1] === 0 ? emptyName(judged) : stateName(judged)
}

const ownReading = (
  indicator: Indicator,
  figure: Ratio | null,
  place: OwnPlace,
): Omit<OwnReading, 'name'> => ({
  ...figureOf(figure),
  state: ownStateName(indicator, figure, place),
  missing:
    indicator.goal && figure && figure[1] !== null ? missingTo(indicator.goal, figure[0], figure[1]) : null,
})

const readingsOf = (indicator: Indicator, fact: Fact, place: OwnPlace): readonly OwnReading[] => {
  const main = judgedBy(indicator, fact.total, place)
  return indicator.options.map((option) => {
    const figure = fact.options[option.id] ?? [0, 0]
    const judged = judgedBy(indicator, figure, place)
    const name = main && judged ? readingName({ ...option, ...judged }, main) : option.name
    return { name, ...ownReading(indicator, figure, place) }
  })
}

/** The indicators of one unit as it sees them itself, in the order of the catalogue; the plan's is not a unit's. */
export const ownFigures = (facts: Facts, place: OwnPlace): readonly OwnFigure[] =>
  INDICATORS.flatMap((indicator) => {
    const { id, code, name, goal } = indicator
    const fact = facts[id]
    if (fact === undefined) return []
    const options = fact ? readingsOf(indicator, fact, place) : []
    const reading = ownReading(indicator, fact?.total ?? null, place)
    return [{ id, code, name, goal: goal && showGoal(goal), ...reading, options }]
  })
