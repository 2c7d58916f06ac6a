import type { Counts, Trends } from '../shared/api.ts'
import type { Indicator } from '../shared/indicators/indicator.ts'
import { planTasksOnTime } from '../shared/indicators/plan.ts'
import { withFrozenPoints } from '../shared/report/frozen-points.ts'
import { hideTrend } from '../shared/report/hide-trend.ts'
import { withPlanTotals } from '../shared/report/plan-totals.ts'
import { trendOf } from '../shared/report/trends.ts'
import { batch, type Query } from './batch.ts'
import { selectFrozenPoints, toFrozenPoints } from './frozen-points.ts'
import { selectOwnTotals, toOwnTotals } from './own-totals.ts'
import { selectPlan } from './plan.ts'
import { selectProvinceTotals, toProvinceTotals } from './province-totals.ts'

const selectCounts = (db: D1Database): Query<{ readonly value: Counts }> =>
  db.prepare("SELECT value FROM settings WHERE name = 'counts'")

/** How an indicator went on: for the province and, where one reads, its own unit. */
export const trendsOf = async (
  db: D1Database,
  indicator: Indicator,
  ownUnit: string | null,
): Promise<Trends> => {
  const [counts, plan, province, frozenRows, own = []] = await batch(db, [
    selectCounts(db),
    selectPlan(db),
    selectProvinceTotals(db),
    selectFrozenPoints(db, indicator.id),
    ...(ownUnit === null ? [] : [selectOwnTotals(db, ownUnit)]),
  ])
  const frozen = toFrozenPoints(frozenRows, indicator.id)
  const frozenPlan = indicator.id === planTasksOnTime.id ? frozen : new Map()
  const totals = withPlanTotals(toProvinceTotals(province), plan, frozenPlan)
  const trend = withFrozenPoints(trendOf(indicator, totals), frozen)
  const { goal } = trend
  const heading = { indicator: indicator.id, goal, counts: counts[0]?.value ?? 'accepted' }
  if (ownUnit === null) return { ...heading, points: trend.points, own: null }
  const ownTrend = trendOf(indicator, toOwnTotals(own))
  return {
    ...heading,
    points: hideTrend(trend, ownTrend),
    own: { unit: ownUnit, points: ownTrend.points },
  }
}
