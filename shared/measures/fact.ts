import type { OrganizationTypeKey } from '../forms/so-don-vi/keys.ts'

/** Numerator and denominator, both counts of records; a count-only indicator has a null denominator. */
export type Ratio = readonly [numerator: number, denominator: number | null]

/** Areas by which hamlets are broken down. */
export type Area = 'catholic' | 'ethnic-minority'

/**
 * One indicator counted over some records. Facts are additive: the province is the sum of its
 * units. Records whose type cannot be known stand in `total` only.
 */
export interface Fact {
  readonly total: Ratio
  readonly byType: Readonly<Partial<Record<OrganizationTypeKey, Ratio>>>
  /** Hamlet indicators only. */
  readonly byArea: Readonly<Partial<Record<Area, Ratio>>>
  /** Other readings of the text, by option id (e.g. `with-joint`). */
  readonly options: Readonly<Record<string, Ratio>>
  /** Parts of the numerator, by part id (e.g. `women` of `members-admitted`). */
  readonly parts: Readonly<Record<string, number>>
}

/** Facts of one unit (or of many, merged) by indicator id; null = not reported. */
export type Facts = Readonly<Record<string, Fact | null>>

/** What member rows come to in one grassroots organization. */
export interface OrganizationMemberFacts {
  readonly official: number
  readonly probationary: number
  /** By id of the member-based indicator. */
  readonly indicators: Readonly<Record<string, MemberFact>>
}

export interface MemberFact {
  readonly total: Ratio
  readonly options: Readonly<Record<string, Ratio>>
  readonly parts: Readonly<Record<string, number>>
}

/**
 * All that leaves the workbook of its member rows: counts by code of the grassroots organization.
 * The key `''` holds the members whose grassroots organization cannot be known.
 */
export type MemberFacts = Readonly<Record<string, OrganizationMemberFacts>>
