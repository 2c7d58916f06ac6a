import type { MovementKey } from '../forms/so-don-vi/movement.ts'
import type { MemberFacts } from '../measures/fact.ts'
import type { Confirmation } from './confirmations.ts'

/**
 * The rows of one table on their way to the province: only columns that travel, column by
 * column, at their own rows and positions so that an issue found there still points to the
 * person's cell. A cell is repaired text, a whole number, a date (`2012-03-13`, `03/2012`, `2012`), a
 * list's official value, or null for blank; of what cannot be read, which nothing received holds, the text.
 */
export interface WireTable {
  /** 1-based last row of the header. */
  readonly headerRow: number
  /** 1-based sheet row of each record. */
  readonly rows: readonly number[]
  readonly columns: readonly WireColumn[]
}

export interface WireColumn {
  readonly key: string
  /** 0-based position on the sheet. */
  readonly position: number
  /** One cell for each record. */
  readonly cells: readonly (string | number | null)[]
}

/** A label's value of `Tăng giảm`, with its 1-based row. */
export interface WireLabel {
  readonly row: number
  readonly value: number | null
}

/** What a unit hands in: organization-level rows and counts, never a member's cell. */
export interface Submission {
  readonly unit: string
  /** DHIS2 form, e.g. `2012Q4`. */
  readonly period: string
  /** The version that this one replaces; 0 for the first. */
  readonly baseVersion: number
  /** Fingerprint of the rules that checked it: SHA-256, first 12 hex digits. */
  readonly ruleset: string
  readonly template: number
  readonly organizations: WireTable
  readonly hamlets: WireTable | null
  readonly duties: WireTable | null
  /** Left out by who has no such sheet, as in all that was handed in before there was one. */
  readonly enterprises?: WireTable | undefined
  readonly movement: Readonly<Record<MovementKey, WireLabel>> | null
  /** Number of data rows of `Đảng viên`; null when the sheet was not handed in. */
  readonly memberRows: number | null
  readonly memberFacts: MemberFacts | null
  /** Never of `Đảng viên`: those stay in the workbook. */
  readonly confirmations: readonly Confirmation[]
  /** Keyed hashes of file numbers, 16 hex digits each, in order; null while the province has set no key. */
  readonly blindTokens: readonly string[] | null
}
