import type { Figure } from './figure.ts'

/** An organization or a hamlet. */
export interface NamedRow {
  readonly code: string
  readonly name: string
}

/** One cell that changed, both values as people read them; `''` when blank. */
export interface CellChange {
  /** The column's key. */
  readonly column: string
  readonly header: string
  readonly before: string
  readonly after: string
}

/** What happened to the rows of a sheet, in the order of the sheet. */
export interface RowsDifference {
  readonly added: readonly NamedRow[]
  readonly gone: readonly NamedRow[]
  readonly changed: readonly (NamedRow & { readonly changes: readonly CellChange[] })[]
}

/** An indicator whose figure is another one. */
export interface MovedIndicator {
  readonly id: string
  readonly before: Figure
  readonly after: Figure
}

/** What a submission changes against an earlier one of the same unit. */
export interface SubmissionDifference {
  readonly organizations: RowsDifference
  readonly hamlets: RowsDifference
  readonly indicators: readonly MovedIndicator[]
}

/** What a submission changes against the one that history is held against, and which one that is. */
export interface DifferenceSince extends SubmissionDifference {
  readonly since: { readonly period: string; readonly version: number }
}
