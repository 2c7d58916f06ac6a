import type { Counts, Report, ReportUnit } from '../api.ts'
import { INDICATORS } from '../indicators/catalogue.ts'
import type { Facts } from '../indicators/fact.ts'
import { mergeFacts } from '../indicators/merge-facts.ts'
import type { PaceStart } from '../indicators/state.ts'
import type { Period } from '../period.ts'
import { reportingUnitsOn } from '../units/register.ts'
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
  /** The first reported figures, by indicator id. */
  readonly paceStarts?: Readonly<Record<string, PaceStart>>
}

const MISSING = { status: 'missing', version: null, receivedAt: null, errors: 0, warnings: 0 } as const

/** The report of a period over all units of the register on its last day, exact and unabridged. */
export const buildReport = ({
  period,
  revision,
  counts,
  units,
  factsByUnit,
  paceStarts,
}: ReportInput): Report => {
  const register = reportingUnitsOn(period.lastDay)
  const facts = register.map((unit) => ({ unit, facts: factsByUnit.get(unit.code) ?? null }))
  const merged = facts.reduce<Facts>((sum, { facts }) => (facts ? mergeFacts(sum, facts) : sum), {})
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
        start: paceStarts?.[indicator.id] ?? null,
      }),
    ),
  }
}
