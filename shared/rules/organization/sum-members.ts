import type { Workbook } from '../../reading/workbook.ts'
import { hasColumn } from '../has-column.ts'

type Tables = {
  readonly [K in 'organizations' | 'members' | 'tree']: NonNullable<Workbook[K]>
}

/** Which organizations a member counts for: the one named in its row, or the grassroots ones above. */
export type Place = 'own' | 'grassroots'

/** Adds what lies below a grassroots organization to those above it, should its row name one. */
const carryUp = (tree: Tables['tree'], sums: Float64Array): Float64Array => {
  const carried = Float64Array.from(sums)
  for (let i = 0; i < sums.length; i++) {
    if (!tree.isGrassroots(i)) continue
    for (let o = tree.above(i); o >= 0; o = tree.above(o)) carried[o] = (carried[o] ?? 0) + (sums[i] ?? 0)
  }
  return carried
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
