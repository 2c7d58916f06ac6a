import type { Workbook } from '../../reading/workbook.ts'
import { hasColumn } from '../has-column.ts'
import { sumBelow } from './sum-below.ts'

type Tables = {
  readonly [K in 'organizations' | 'members' | 'tree']: NonNullable<Workbook[K]>
}

/** Which organizations a member counts for: the one named in its row, or the grassroots ones above. */
export type Place = 'own' | 'grassroots'

/** Adds to each grassroots organization what lies below those that name it as their parent. */
const carryUp = (tree: Tables['tree'], sums: Float64Array): Float64Array => {
  const below = sumBelow(tree, sums)
  return sums.map((own, i) => own + (below[i] ?? 0))
}

/**
 * The sum of `weight` over members, by organization record. NaN where a summand is NaN, and
 * everywhere when the sheets do not say who belongs where.
 */
export const sumMembers = (
  { organizations, members, tree }: Tables,
  place: Place,
  weight: (member: number) => number,
): Float64Array => {
  const sums = new Float64Array(organizations.size)
  const isPlaced = place === 'own' || !organizations.missingColumns.includes('parent')
  if (!isPlaced || !hasColumn(organizations, 'code') || !hasColumn(members, 'organization'))
    return sums.fill(Number.NaN)
  const organizationOf = place === 'own' ? tree.organizationOfMember : tree.grassrootsOfMember
  for (let member = 0; member < members.size; member++) {
    const organization = organizationOf(member)
    if (organization >= 0) sums[organization] = (sums[organization] ?? 0) + weight(member)
  }
  return place === 'own' ? sums : carryUp(tree, sums)
}
