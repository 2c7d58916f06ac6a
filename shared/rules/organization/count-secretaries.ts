import type { ListColumn } from '../../reading/table.ts'
import type { Workbook } from '../../reading/workbook.ts'
import { hasColumn } from '../has-column.ts'
import { type Counted, countMembers } from './count-members.ts'

type Tables = {
  readonly [K in 'organizations' | 'members' | 'tree']: NonNullable<Workbook[K]>
}

const secretaries = <K extends string>(role: ListColumn<K | 'secretary'>): Counted => ({
  counted: role.holding('secretary'),
  unknown: role.unknown(),
})

/**
 * How many secretaries each organization has, by record: grassroots ones by `committeeRole` below
 * them, chi bộ trực thuộc by `cellRole` in them. NaN for other levels and while a role is unknown.
 */
export const countSecretaries = (book: Tables): Float64Array => {
  const { organizations, members, tree } = book
  const { committeeRole, cellRole } = members.columns
  const ofCommittee = countMembers(book, 'grassroots', secretaries(committeeRole))
  const ofCell = countMembers(book, 'own', secretaries(cellRole))
  const unasked = new Float64Array(organizations.size).fill(Number.NaN)
  const grassroots = hasColumn(members, 'committeeRole') ? ofCommittee : unasked
  const cells = hasColumn(members, 'cellRole') ? ofCell : unasked
  return unasked.map((_, i) => {
    if (tree.isGrassroots(i)) return grassroots[i] ?? Number.NaN
    return organizations.columns.level.at(i) === 'subordinate-cell' ? (cells[i] ?? Number.NaN) : Number.NaN
  })
}
