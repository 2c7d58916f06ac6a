import type { Figure, IndicatorState, Report } from '../../shared/api.ts'
import type { FileOutcome } from './outcome.ts'

/** A file that was taken or refused; `unit` is null when it states none. */
export interface RollupUnit {
  readonly unit: string | null
  readonly status: 'accepted' | 'refused'
  /** Null when refused. */
  readonly version: number | null
  readonly errors: number
  readonly warnings: number
}

export interface RollupIndicator extends Figure {
  readonly id: string
  readonly goal: string | null
  readonly state: IndicatorState
  readonly missing: number | null
  readonly reportedUnits: number
  readonly expectedUnits: number
  readonly byUnit: readonly (Figure & { readonly unit: string })[]
  readonly byType: readonly (Figure & { readonly type: string })[]
}

/** What `rollup --json` prints: the province's own view, exact, with nothing hidden. */
export interface RollupReport {
  readonly period: string
  readonly units: readonly RollupUnit[]
  readonly indicators: readonly RollupIndicator[]
}

/** What became of the files, and the province's report. A file that another one replaced is not listed. */
export const toRollupReport = (files: readonly FileOutcome[], report: Report): RollupReport => ({
  period: report.period,
  units: files
    .filter(({ status }) => status !== 'replaced')
    .map(({ unit, status, version, errors, warnings }) => ({
      unit,
      status: status === 'accepted' ? status : 'refused',
      version,
      errors,
      warnings,
    })),
  indicators: report.indicators.map(
    ({ id, numerator, denominator, goal, state, missing, reportedUnits, expectedUnits, byUnit, byType }) => ({
      id,
      numerator,
      denominator,
      goal,
      state,
      missing,
      reportedUnits,
      expectedUnits,
      byUnit: byUnit.map((figure) => ({
        unit: figure.unit,
        numerator: figure.numerator,
        denominator: figure.denominator,
      })),
      byType: byType.map((figure) => ({
        type: figure.type,
        numerator: figure.numerator,
        denominator: figure.denominator,
      })),
    }),
  ),
})
