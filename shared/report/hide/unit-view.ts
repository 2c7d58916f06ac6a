import { PERIODS } from '../../resolutions/index.ts'
import type { PublishedIndicator } from '../../wire/api/hidden.ts'
import type { Figure, PublishedPoint, ReportIndicator } from '../../wire/api/index.ts'
import { type ToldEdition, toldTotals } from './told-totals.ts'

/** The editions of each period, the first first, by period id. */
export type ToldPeriods = ReadonlyMap<string, readonly ToldEdition[]>

type Totals = ReadonlyMap<string, readonly PublishedIndicator[]>

/** The province's totals of closed periods as a unit may know them, before they are judged beside other periods. */
const totalsIn = (periods: ToldPeriods): Totals =>
  new Map(Array.from(periods, ([id, editions]) => [id, toldTotals(editions).indicators] as const))

/** Whether a unit was told exactly this figure of a period. */
const isTold = (totals: Totals, period: string, id: string, figure: Figure): boolean => {
  const told = totals.get(period)?.find((one) => one.id === id)
  return told?.numerator === figure.numerator && told.denominator === figure.denominator
}

const minus = (a: number | null, b: number | null): number | null => (a === null || b === null ? null : a - b)

/** A line or a change would tell a former figure, so only of what was told it may stand, and the state with it. */
const besideFormer = (indicator: PublishedIndicator, totals: Totals): PublishedIndicator => {
  const { id, numerator, denominator, state, pace, change } = indicator
  const isLineTold = !pace || isTold(totals, pace.start, id, pace.from)
  const former = change && {
    numerator: minus(numerator, change.numerator),
    denominator: minus(denominator, change.denominator),
  }
  return {
    ...indicator,
    state: isLineTold ? state : null,
    pace: isLineTold ? pace : null,
    change: change && former && isTold(totals, change.since, id, former) ? change : null,
    options: indicator.options.map((option) =>
      option.pace ? { ...option, state: null, pace: null } : option,
    ),
  }
}

/** The periods that the indicators of a period speak of, so that these can be read before they are shown. */
export const formerPeriods = (editions: readonly ToldEdition[]): readonly string[] => {
  const indicators = toldTotals(editions).exact
  const periods = indicators.flatMap(({ pace, change }) => [pace?.start ?? [], change?.since ?? []].flat())
  return Array.from(new Set(periods))
}

/** The province's indicators that a unit is told of a period; none while it was never closed. */
export const toldIndicators = (period: string, periods: ToldPeriods): readonly PublishedIndicator[] => {
  const totals = totalsIn(periods)
  return (totals.get(period) ?? []).map((indicator) => besideFormer(indicator, totals))
}

const NOTHING_TOLD = { numerator: null, denominator: null, state: null, change: null }

/** How an indicator (by id) went on in the periods of which a unit is told; between these may be some of which it is not. */
export const toldPoints = (id: string, periods: ToldPeriods): readonly PublishedPoint[] => {
  const totals = totalsIn(periods)
  const told = PERIODS.map((period) => ({
    period: period.id,
    indicator: totals.get(period.id)?.find((one) => one.id === id),
  }))
  const isTold = told.map(({ indicator }) => indicator !== undefined)
  const range = told.slice(Math.max(0, isTold.indexOf(true)), isTold.lastIndexOf(true) + 1)
  return range.map(({ period, indicator }) => {
    if (!indicator) return { period, ...NOTHING_TOLD }
    const { numerator, denominator, state, change, hidden } = besideFormer(indicator, totals)
    return { period, numerator, denominator, state, change, ...(hidden && { hidden }) }
  })
}

const UNTOLD = {
  ...{ numerator: null, denominator: null, state: null, missing: null, pace: null, change: null },
  ...{ reportedUnits: 0, options: [] },
}

/** An indicator of the unit's own report, with what it is told of the province instead of its own total. */
export const withTold = (
  own: ReportIndicator,
  told: PublishedIndicator | undefined,
  unit: string,
): PublishedIndicator => ({
  ...own,
  ...(told ?? UNTOLD),
  byUnit: own.byUnit.filter((row) => row.unit === unit),
  ...{ byType: [], byArea: [], parts: [] },
})
