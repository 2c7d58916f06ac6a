import type { Workbook } from '../../reading/workbook.ts'
import { hasColumn } from '../has-column.ts'
import { sumBelow } from './sum-below.ts'

type Tables = {
  readonly [K in 'organizations' | 'members' | 'tree']: NonNullable<Workbook[K]>
}

/** Which organizations a member counts for: the one named in its row, or also all above, up to the grassroots. */
export type Place = 'own' | 'grassroots'

/** Members by record: those that count, and those of which it is not known. */
export interface Counted {
  readonly counted: readonly number[]
  readonly unknown?: readonly number[]
}

/** What a list of members comes to. */
export interface ListCount {
  /** The number by organization record, of those whose place is known; NaN where one is not known to count. */
  readonly placed: Float64Array
  /** How many more count, or may count, for nobody knows which organization. */
  readonly unplaced: number
}

/** Adds to each organization what lies below it. */
const carryUp = (tree: Tables['tree'], counts: Float64Array): Float64Array => {
  const below = sumBelow(tree, counts)
  return counts.map((own, i) => own + (below[i] ?? 0))
}

/**
 * Counts members for the organizations that they belong to; everything is NaN when the sheets do not
 * say who belongs where. A member without a place at the grassroots may lie in a chi bộ that has one.
 */
export const countMembers = (
  { organizations, members, tree }: Tables,
  place: Place,
  { counted, unknown = [] }: Counted,
): ListCount => {
  const counts = new Float64Array(organizations.size)
  const isAsked = place === 'own' || !organizations.missingColumns.includes('parent')
  if (!isAsked || !hasColumn(organizations, 'code') || !hasColumn(members, 'organization'))
    return { placed: counts.fill(Number.NaN), unplaced: 0 }
  const placeOf = place === 'own' ? tree.organizationOfMember : tree.grassrootsOfMember
  let unplaced = 0
  const add = (some: readonly number[], amount: number): void => {
    for (let i = 0; i < some.length; i++) {
      const member = some[i] ?? -1
      const organization = tree.organizationOfMember(member)
      if (placeOf(member) < 0) unplaced += 1
      if (organization >= 0) counts[organization] = (counts[organization] ?? 0) + amount
    }
  }
  add(counted, 1)
  add(unknown, Number.NaN)
  return { placed: place === 'own' ? counts : carryUp(tree, counts), unplaced }
}

/** Whether a stated number is wrong wherever the unplaced belong: below what is placed, or above that and all of them. */
export const contradicts = (
  stated: number,
  { placed, unplaced }: ListCount,
  organization: number,
): boolean => {
  const least = placed[organization] ?? Number.NaN
  return stated < least || stated > least + unplaced
}
