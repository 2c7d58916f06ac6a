import type { Report } from '../../wire/api/index.ts'
import type { Trend, TrendPoint } from '../../wire/api/trends.ts'

/** What a closed period's report says of an indicator. */
export type FrozenPoint = Pick<TrendPoint, 'numerator' | 'denominator' | 'state' | 'change'>

/** By indicator id. */
export type FrozenPoints = Readonly<Record<string, FrozenPoint>>

/** What is kept of a report when its period is closed, for the trends and paces that lead through it. */
export const frozenPoints = ({ indicators }: Pick<Report, 'indicators'>): FrozenPoints =>
  Object.fromEntries(
    indicators.map(({ id, numerator, denominator, state, change }) => [
      id,
      { numerator, denominator, state, change },
    ]),
  )

/** The trend with what stands in the reports of closed periods, whatever changed in others since; by period id. */
export const withFrozenPoints = (
  { points, ...trend }: Trend,
  frozen: ReadonlyMap<string, FrozenPoint>,
): Trend => ({
  ...trend,
  points: points.map((point) => ({ ...point, ...frozen.get(point.period) })),
})
