import type { OrganizationTypeKey } from '../forms/so-don-vi/keys.ts'
import type { AnyCondition } from './condition.ts'
import type { Holds, Records, Selected } from './selection.ts'

type RelationCondition = Extract<AnyCondition, { type: unknown } | { below: unknown } | { cell: unknown }>

/** The type of an organization, or of a member's grassroots organization, found where it stands or above. */
const ofType = (types: readonly OrganizationTypeKey[], { sheet, book: { tree } }: Records): Holds => {
  if (tree === null) return () => false
  const placeOf = sheet === 'members' ? tree.grassrootsOfMember : (i: number) => i
  return (i) => {
    const type = tree.typeOf(placeOf(i))
    return type !== '' && types.includes(type)
  }
}

/** Organizations that themselves, or below which some, are found. */
const above = (found: readonly number[], { book: { tree } }: Records): Holds => {
  const reached = new Set<number>()
  for (const i of found) {
    for (let o = i; tree && o >= 0 && !reached.has(o); o = tree.parentOf(o)) reached.add(o)
  }
  return (i) => reached.has(i)
}

const inCell = (holds: Holds, { book: { tree } }: Records): Holds => {
  return (i) => {
    const cell = tree ? tree.cellOfHamlet(i) : -1
    return cell >= 0 && holds(cell)
  }
}

/** Whom a condition on what hangs together with a record holds for. */
export const ofRelation = (condition: RelationCondition, records: Records): Selected => {
  if ('type' in condition) return { holds: ofType(condition.type, records) }
  if ('below' in condition) return { holds: above(records.select(condition.below).records(), records) }
  const organizations = records.organizations()
  return { holds: organizations ? inCell(organizations.select(condition.cell).holds, records) : () => false }
}
