import type { Workbook } from '../../reading/workbook.ts'
import { newDistrict } from '../../register/moved-communes.ts'
import { reportingUnitOn } from '../../register/register.ts'

/** To which unit the records of a submission belong on another day. */
export interface Placement {
  /** Where all stays that has no place of its own. */
  readonly home: string
  /** The unit of an organization's record; −1 for none. */
  readonly unitOf: (organization: number) => string
}

/** The new districts of the grassroots organizations of communes, by record. */
const movedGrassroots = (
  { organizations, tree }: Workbook,
  day: number,
  otherDay: number,
): ReadonlyMap<number, string> => {
  const moved = new Map<number, string>()
  for (let i = 0; organizations && i < organizations.size; i++) {
    const district = newDistrict(organizations.columns.commune.at(i), day, otherDay)
    if (district !== null && tree?.isGrassroots(i)) moved.set(i, district)
  }
  return moved
}

/** A unit that is not on the register of the other day goes where all its communes went. */
const homeOf = (unit: string, receivers: ReadonlySet<string>, otherDay: number): string => {
  if (reportingUnitOn(unit, otherDay) !== null || receivers.size !== 1) return unit
  const [receiver = unit] = receivers
  return receiver
}

/** Places what a unit handed in on the register of another day (a day number). */
export const placeOn = (book: Workbook, unit: string, otherDay: number): Placement => {
  const moved = movedGrassroots(book, book.period?.lastDay ?? otherDay, otherDay)
  const home = homeOf(unit, new Set(moved.values()), otherDay)
  const grassrootsOf = (organization: number) => book.tree?.grassrootsOf(organization) ?? -1
  return { home, unitOf: (organization) => moved.get(grassrootsOf(organization)) ?? home }
}
