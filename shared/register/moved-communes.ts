import { communeOn, communesOn } from './communes.ts'
import { reportingUnitOn, reportingUnitsOn } from './register.ts'

/** Whether there is a register of units and communes by district on a day; there is none from 1/7/2025. */
export const hasDistricts = (day: number): boolean => {
  const communes = communesOn(day)
  return communes.length > 0 && communes.every(({ district }) => reportingUnitOn(district, day) !== null)
}

/** The district of a commune on another day when it is another one, or null; both days are day numbers. */
export const newDistrict = (commune: string, day: number, otherDay: number): string | null => {
  const before = communeOn(commune, day)
  const after = communeOn(commune, otherDay)
  if (!before || !after || before.district === after.district) return null
  return reportingUnitOn(after.district, otherDay)?.code ?? null
}

/**
 * The units of a day whose figures look different on the register of another day: their communes
 * changed district, or they themselves are not on it.
 */
export const unitsToRebase = (day: number, otherDay: number): readonly string[] => {
  const moved = new Set(
    communesOn(day)
      .filter(({ code }) => newDistrict(code, day, otherDay) !== null)
      .map(({ district }) => district),
  )
  return reportingUnitsOn(day)
    .filter(({ code }) => moved.has(code) || reportingUnitOn(code, otherDay) === null)
    .map(({ code }) => code)
}
