import type { Counts, Trends } from '../shared/api.ts'
import type { Indicator } from '../shared/indicators/indicator.ts'
import { planTasksOnTime } from '../shared/indicators/plan.ts'
import { withFrozenPoints } from '../shared/report/frozen-points.ts'
import { hideTrend } from '../shared/report/hide-trend.ts'
import { withPlanTotals } from '../shared/report/plan-totals.ts'
import { trendOf } from '../shared/report/trends.ts'
import { selectFrozenPoints, toFrozenPoints } from './frozen-points.ts'
import { selectOwnTotals, toTotals } from './own-totals.ts'
import { type PlanRow, selectPlan } from './plan.ts'

/** How an indicator went on: for the province and, where one reads, its own unit. */
export const trendsOf = async (
  db: D1Database,
  indicator: Indicator,
  ownUnit: string | null,
): Promise<Trends> => {
  const [counts, plan, province, frozenRows, own] = await db.batch<never>([
    db.prepare("SELECT value FROM settings WHERE name = 'counts'"),
    selectPlan(db),
    db.prepare('SELECT period, totals FROM period_totals'),
    selectFrozenPoints(db, indicator.id),
    ...(ownUnit === null ? [] : [selectOwnTotals(db, ownUnit)]),
  ])
  const settings: readonly { readonly value: Counts }[] = counts?.results ?? []
  const entries: readonly PlanRow[] = plan?.results ?? []
  const frozen = toFrozenPoints(frozenRows?.results ?? [], indicator.id)
  const frozenPlan = indicator.id === planTasksOnTime.id ? frozen : new Map()
  const totals = withPlanTotals(toTotals(province?.results ?? []), entries, frozenPlan)
  const trend = withFrozenPoints(trendOf(indicator, totals), frozen)
  const { goal } = trend
  const heading = { indicator: indicator.id, goal, counts: settings[0]?.value ?? 'accepted' }
  if (ownUnit === null) return { ...heading, points: trend.points, own: null }
  const ownTrend = trendOf(indicator, toTotals(own?.results ?? []))
  return {
    ...heading,
    points: hideTrend(trend, ownTrend),
    own: { unit: ownUnit, points: ownTrend.points },
  }
}
