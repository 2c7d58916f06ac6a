import type { ListColumn } from '../../reading/table/table.ts'
import type { Workbook } from '../../reading/workbook.ts'
import { hasColumn } from '../has-column.ts'
import { type Counted, countMembers } from './count-members.ts'

type Tables = {
  readonly [K in 'organizations' | 'members' | 'tree']: NonNullable<Workbook[K]>
}

/** The secretaries of one organization. */
export interface Secretaries {
  /** NaN for levels that are not asked, and while a role is unknown. */
  readonly count: number
  /** Whether somebody without a known place is, or may be, one more. */
  readonly mayBeMore: boolean
}

const UNASKED: Secretaries = { count: Number.NaN, mayBeMore: false }

const secretaries = <K extends string>(role: ListColumn<K | 'secretary'>): Counted => ({
  counted: role.holding('secretary'),
  unknown: role.unknown(),
})

/**
 * Tells the secretaries of an organization, by record: of grassroots ones by `committeeRole` below them,
 * of chi bộ trực thuộc by `cellRole` in them.
 */
export const countSecretaries = (book: Tables): ((organization: number) => Secretaries) => {
  const { organizations, members, tree } = book
  const { committeeRole, cellRole } = members.columns
  const ofCommittees = countMembers(book, 'grassroots', secretaries(committeeRole))
  const ofCells = countMembers(book, 'own', secretaries(cellRole))
  const [asksCommittees, asksCells] = [hasColumn(members, 'committeeRole'), hasColumn(members, 'cellRole')]
  return (i) => {
    const isGrassroots = tree.isGrassroots(i)
    const isCell = organizations.columns.level.at(i) === 'subordinate-cell'
    if (isGrassroots ? !asksCommittees : !(isCell && asksCells)) return UNASKED
    const { placed, unplaced } = isGrassroots ? ofCommittees : ofCells
    return { count: placed[i] ?? Number.NaN, mayBeMore: unplaced > 0 }
  }
}
