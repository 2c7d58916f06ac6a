import type { SheetKey } from '../forms/so-don-vi/index.ts'

/** What a unit hands in: `required`, or `optional` (counted and expected only when it is there). */
export type Owed = 'required' | 'optional'

/** What a reporting unit can owe, by sheet; the quarterly briefing is a part of the duties sheet (`none`: not counted at all). */
export interface Owes extends Readonly<Record<Exclude<SheetKey, 'info'>, Owed>> {
  readonly quarterlyBriefing: Owed | 'none'
}

/** A committee that reports to the province; days are day numbers, `validTo` null = still valid. */
export interface ReportingUnit {
  readonly code: string
  readonly name: string
  readonly kind: 'district' | 'bloc' | 'armed-forces' | 'university'
  readonly parent: string
  readonly validFrom: number
  readonly validTo: number | null
  readonly owes: Owes
}
