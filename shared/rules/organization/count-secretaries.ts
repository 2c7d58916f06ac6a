import type { ListColumn } from '../../reading/table.ts'
import type { Workbook } from '../../reading/workbook.ts'
import { hasColumn } from '../has-column.ts'
import { sumMembers } from './sum-members.ts'

type Tables = {
  readonly [K in 'organizations' | 'members' | 'tree']: NonNullable<Workbook[K]>
}

const secretaryIn = (role: ListColumn) => (member: number) => {
  if (role.isUnknown(member)) return Number.NaN
  return role.at(member) === 'secretary' ? 1 : 0
}

/**
 * How many secretaries each organization has, by record: grassroots ones by `committeeRole` below
 * them, chi bộ trực thuộc by `cellRole` in them. NaN for other levels and while a role is unknown.
 */
export const countSecretaries = (book: Tables): Float64Array => {
  const { organizations, members, tree } = book
  const { committeeRole, cellRole } = members.columns
  const ofCommittee = sumMembers(book, 'grassroots', secretaryIn(committeeRole))
  const ofCell = sumMembers(book, 'own', secretaryIn(cellRole))
  const unasked = new Float64Array(organizations.size).fill(Number.NaN)
  const grassroots = hasColumn(members, 'committeeRole') ? ofCommittee : unasked
  const cells = hasColumn(members, 'cellRole') ? ofCell : unasked
  return unasked.map((_, i) => {
    if (tree.isGrassroots(i)) return grassroots[i] ?? Number.NaN
    return organizations.columns.level.at(i) === 'subordinate-cell' ? (cells[i] ?? Number.NaN) : Number.NaN
  })
}
