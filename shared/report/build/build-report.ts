import type { Period } from '../../calendar/period.ts'
import { INDICATORS, PLAN_INDICATOR_ID } from '../../measures/catalogue.ts'
import type { Facts } from '../../measures/fact.ts'
import { mergeFacts } from '../../measures/merge-facts.ts'
import { reportingUnitsOn } from '../../register/register.ts'
import { resolutionInForce } from '../../resolutions/index.ts'
import { type PlanEntry, planFigure } from '../../resolutions/plan-state.ts'
import type { Counts, Report, ReportUnit } from '../../wire/api/index.ts'
import type { PeriodTotals } from './period-totals.ts'
import { reportIndicator } from './report-indicator.ts'

/** What a report is made of. */
export interface ReportInput {
  readonly period: Period
  readonly revision: number
  readonly counts: Counts
  /** Where each unit stands; units of the register that are not named are missing. */
  readonly units: readonly ReportUnit[]
  /** The facts that count, by unit. */
  readonly factsByUnit: ReadonlyMap<string, Facts>
  /** Totals of other periods; those before this one tell pace and change. */
  readonly totals?: PeriodTotals
  /** What the province recorded of the plan. */
  readonly plan?: readonly PlanEntry[]
  /** Day number of the register of units; the period's last day without it. */
  readonly registerOn?: number
}

/** The plan's facts: of the province itself, so of no unit. */
const planFacts = (period: Period, entries: readonly PlanEntry[]): Facts => {
  const resolution = resolutionInForce(period)
  const total = resolution && planFigure(resolution, entries, period.lastDay)
  return { [PLAN_INDICATOR_ID]: total && { total, byType: {}, byArea: {}, options: {}, parts: {} } }
}

const MISSING = {
  status: 'missing',
  state: 'missing',
  version: null,
  countedVersion: null,
  receivedAt: null,
  errors: 0,
  warnings: 0,
} as const

/** The report of a period over all units of the register, exact and unabridged. */
export const buildReport = (input: ReportInput): Report => {
  const { period, revision, counts, units, factsByUnit, totals = {}, plan = [] } = input
  const register = reportingUnitsOn(input.registerOn ?? period.lastDay)
  const facts = register.map((unit) => ({ unit, facts: factsByUnit.get(unit.code) ?? null }))
  const merged = facts.reduce<Facts>(
    (sum, { facts }) => (facts ? mergeFacts(sum, facts) : sum),
    planFacts(period, plan),
  )
  return {
    period: period.id,
    revision,
    counts,
    units: register.map(
      ({ code, name }) => units.find(({ unit }) => unit === code) ?? { unit: code, name, ...MISSING },
    ),
    indicators: INDICATORS.map((indicator) =>
      reportIndicator(indicator, {
        period,
        fact: merged[indicator.id] ?? null,
        units: facts,
        totals,
      }),
    ),
  }
}
