import { PLAN_INDICATOR_ID } from '../../shared/measures/catalogue.ts'
import { showGoal } from '../../shared/measures/goal.ts'
import type { Indicator } from '../../shared/measures/indicator.ts'
import { withFrozenPoints } from '../../shared/report/build/frozen-points.ts'
import type { PeriodTotals } from '../../shared/report/build/period-totals.ts'
import { withPlanTotals } from '../../shared/report/build/plan-totals.ts'
import { trendOf } from '../../shared/report/build/trends.ts'
import { toldPoints } from '../../shared/report/hide/unit-view.ts'
import type { Counts, Trends } from '../../shared/wire/api/index.ts'
import { batch, type Query } from '../http/batch.ts'
import { selectPlan } from '../plan/plan.ts'
import { selectFrozenPoints, toFrozenPoints } from './frozen-points.ts'
import { selectProvinceTotals, toProvinceTotals } from './province-totals.ts'
import { readToldPeriods } from './told-periods.ts'

const selectCounts = (db: D1Database): Query<{ readonly value: Counts }> =>
  db.prepare("SELECT value FROM settings WHERE name = 'counts'")

const selectClosed = (db: D1Database): Query<{ readonly period: string }> =>
  db.prepare('SELECT DISTINCT period FROM editions WHERE report IS NOT NULL')

/** `totals` is JSON; null when nothing of a unit counts. */
interface OwnTotalsRow {
  readonly period: string
  readonly totals: string | null
}

/** What counts of one unit in every period; reads two rows a period. */
const selectOwnTotals = (db: D1Database, unit: string): Query<OwnTotalsRow> =>
  db
    .prepare(
      `SELECT period_totals.period, standings.totals FROM period_totals
       CROSS JOIN standings ON standings.period = period_totals.period AND standings.unit = ?`,
    )
    .bind(unit)

const toOwnTotals = (rows: readonly OwnTotalsRow[]): PeriodTotals =>
  Object.fromEntries(
    rows.flatMap(({ period, totals }) =>
      totals ? [[period, { totals: JSON.parse(totals), reported: null, isClosed: false }]] : [],
    ),
  )

type Heading = Omit<Trends, 'points' | 'own'>

/** For the province: live, but of closed periods as they were. */
const provinceTrend = async (db: D1Database, indicator: Indicator): Promise<Trends> => {
  const [counts, plan, province, frozenRows] = await batch(db, [
    selectCounts(db),
    selectPlan(db),
    selectProvinceTotals(db),
    selectFrozenPoints(db, indicator.id),
  ])
  const frozen = toFrozenPoints(frozenRows, indicator.id)
  const frozenPlan = indicator.id === PLAN_INDICATOR_ID ? frozen : new Map()
  const totals = withPlanTotals(toProvinceTotals(province), plan, frozenPlan)
  const { points } = withFrozenPoints(trendOf(indicator, totals), frozen)
  return { ...headingOf(indicator, counts[0]?.value), points, own: null }
}

const headingOf = ({ id, goal }: Indicator, counts: Counts = 'accepted'): Heading => ({
  indicator: id,
  goal: goal && showGoal(goal),
  counts,
})

/** For a unit: of the province only what it was told of closed periods. */
const unitTrend = async (db: D1Database, indicator: Indicator, unit: string): Promise<Trends> => {
  const [counts, own, closed] = await batch(db, [
    selectCounts(db),
    selectOwnTotals(db, unit),
    selectClosed(db),
  ])
  const periods = await readToldPeriods(
    db,
    closed.map(({ period }) => period),
    unit,
  )
  const { points } = trendOf(indicator, toOwnTotals(own))
  const heading = headingOf(indicator, counts[0]?.value)
  return { ...heading, points: toldPoints(indicator.id, periods), own: { unit, points } }
}

/** How an indicator went on: for the province and, where one reads, its own unit. */
export const trendsOf = (db: D1Database, indicator: Indicator, ownUnit: string | null): Promise<Trends> =>
  ownUnit === null ? provinceTrend(db, indicator) : unitTrend(db, indicator, ownUnit)
