import type { Workbook } from '../../reading/workbook.ts'
import { hasColumn } from '../has-column.ts'

type Tables = {
  readonly [K in 'organizations' | 'members' | 'tree']: NonNullable<Workbook[K]>
}

/** Which organization a member counts for: the one named in its row, or the grassroots one above. */
export type Place = 'own' | 'grassroots'

/** Members by record; one that is `unknown` makes the count of its organization unknown. */
export interface Counted {
  readonly counted: readonly number[]
  readonly unknown?: readonly number[]
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
  if (!hasColumn(organizations, 'code') || !hasColumn(members, 'organization')) return counts.fill(Number.NaN)
  const organizationOf = place === 'own' ? tree.organizationOfMember : tree.grassrootsOfMember
  const add = (some: readonly number[], amount: number): void => {
    for (let i = 0; i < some.length; i++) {
      const organization = organizationOf(some[i] ?? -1)
      if (organization >= 0) counts[organization] = (counts[organization] ?? 0) + amount
    }
  }
  add(counted, 1)
  add(unknown, Number.NaN)
  return counts
}
