import { PROVINCE } from '#province'
import type { ReportingUnit } from './reporting-unit.ts'

/** The register: who reports to the province committee, and since when. */
export const REPORTING_UNITS = PROVINCE.units

/** The reporting units valid on a day, in the order of the register. */
export const reportingUnitsOn = (day: number): readonly ReportingUnit[] =>
  REPORTING_UNITS.filter((unit) => unit.validFrom <= day && (unit.validTo === null || day <= unit.validTo))

/** The unit with this code on a day, or null. Codes were reused: the key is (code, day). */
export const reportingUnitOn = (code: string, day: number): ReportingUnit | null =>
  reportingUnitsOn(day).find((unit) => unit.code === code) ?? null
