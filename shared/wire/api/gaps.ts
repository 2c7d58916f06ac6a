/** One record that holds a target back: an organization, a hamlet, or a duty that is due. */
export interface GapRow {
  /** The official name of the sheet that it stands in; `Đảng viên` for the members of an organization. */
  readonly sheet: string
  /** Code of the organization or hamlet, or `duty due` (`quarterly-briefing 2012Q1`). */
  readonly code: string
  readonly name: string
  /** How many records it lacks to the goal; how many stand against it where the goal is none. */
  readonly effect: number
  readonly numerator: number
  readonly denominator: number
}

/** Rows by id of the indicator, those of greatest effect first; null where it was not reported. */
export type Gaps = Readonly<Record<string, readonly GapRow[] | null>>

/** A row of what holds a target back, with the code of its unit. */
export interface UnitGapRow extends GapRow {
  readonly unit: string
}

/** `GET /v1/reports/{period}/gaps?indicator=&unit=`. */
export interface GapList {
  readonly period: string
  readonly indicator: string
  /** Null where the indicator is only watched; then there are no rows. */
  readonly goal: string | null
  /** The unit whose rows these are; null for all units. */
  readonly unit: string | null
  /** How many units reported the indicator. */
  readonly reportedUnits: number
  /** Those of greatest effect first, then by unit and code. */
  readonly rows: readonly UnitGapRow[]
}
