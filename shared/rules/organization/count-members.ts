import type { Workbook } from '../../reading/workbook.ts'
import { hasColumn } from '../has-column.ts'
import { sumBelow } from './sum-below.ts'

type Tables = {
  readonly [K in 'organizations' | 'members' | 'tree']: NonNullable<Workbook[K]>
}

/** Which organizations a member counts for: the one named in its row, or also all above, up to the grassroots. */
export type Place = 'own' | 'grassroots'

/**
 * Members by record; one that is `unknown` makes the count of its organization unknown, and one whose
 * organization is not known, that of all.
 */
export interface Counted {
  readonly counted: readonly number[]
  readonly unknown?: readonly number[]
}

/** Adds to each organization what lies below it. */
const carryUp = (tree: Tables['tree'], counts: Float64Array): Float64Array => {
  const below = sumBelow(tree, counts)
  return counts.map((own, i) => own + (below[i] ?? 0))
}

/**
 * The number of `counted` members, by organization record. NaN where one is unknown, and
 * everywhere when the sheets do not say who belongs where.
 */
export const countMembers = (
  { organizations, members, tree }: Tables,
  place: Place,
  { counted, unknown = [] }: Counted,
): Float64Array => {
  const counts = new Float64Array(organizations.size)
  const isPlaced = place === 'own' || !organizations.missingColumns.includes('parent')
  if (!isPlaced || !hasColumn(organizations, 'code') || !hasColumn(members, 'organization'))
    return counts.fill(Number.NaN)
  const isLost = (i: number) => !members.columns.organization.isKnown(i)
  if (counted.some(isLost) || unknown.some(isLost)) return counts.fill(Number.NaN)
  const add = (some: readonly number[], amount: number): void => {
    for (let i = 0; i < some.length; i++) {
      const organization = tree.organizationOfMember(some[i] ?? -1)
      if (organization >= 0) counts[organization] = (counts[organization] ?? 0) + amount
    }
  }
  add(counted, 1)
  add(unknown, Number.NaN)
  return place === 'own' ? counts : carryUp(tree, counts)
}
