import type { Figure, IndicatorState, Reading, Report, ReportIndicator } from '../../shared/wire/api/index.ts'
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
  readonly byArea: readonly (Figure & { readonly area: string })[]
  readonly options: readonly Omit<Reading, 'pace'>[]
  readonly parts: ReportIndicator['parts']
}

/** What `rollup --json` prints: the province's own view, exact, with nothing hidden. */
export interface RollupReport {
  readonly period: string
  readonly units: readonly RollupUnit[]
  readonly indicators: readonly RollupIndicator[]
}

const toIndicator = (indicator: ReportIndicator): RollupIndicator => ({
  id: indicator.id,
  numerator: indicator.numerator,
  denominator: indicator.denominator,
  goal: indicator.goal,
  state: indicator.state,
  missing: indicator.missing,
  reportedUnits: indicator.reportedUnits,
  expectedUnits: indicator.expectedUnits,
  byUnit: indicator.byUnit.map(({ unit, numerator, denominator }) => ({ unit, numerator, denominator })),
  byType: indicator.byType.map(({ type, numerator, denominator }) => ({ type, numerator, denominator })),
  byArea: indicator.byArea.map(({ area, numerator, denominator }) => ({ area, numerator, denominator })),
  options: indicator.options.map(({ id, name, numerator, denominator, state, missing }) => ({
    id,
    name,
    numerator,
    denominator,
    state,
    missing,
  })),
  parts: indicator.parts.map(({ id, name, numerator }) => ({ id, name, numerator })),
})

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
  indicators: report.indicators.map(toIndicator),
})
