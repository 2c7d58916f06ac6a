import { PROVINCE } from '#province'
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

/** The register: who reports to the province committee, and since when. */
export const REPORTING_UNITS = PROVINCE.units

/** The reporting units valid on a day, in the order of the register. */
export const reportingUnitsOn = (day: number): readonly ReportingUnit[] =>
  REPORTING_UNITS.filter((unit) => unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo))

/** The unit with this code on a day, or null. Codes were reused: the key is (code, day). */
export const reportingUnitOn = (code: string, day: number): ReportingUnit | null =>
  reportingUnitsOn(day).find((unit) => unit.code === code) ?? null
