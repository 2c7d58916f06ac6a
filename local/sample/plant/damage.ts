import type { ColumnDefinition } from '../../../shared/sheets/column.ts'
import { columnsOf, TABLE_KEYS, type TableKey } from '../../../shared/sheets/index.ts'
import { isEnterpriseType } from '../../../shared/sheets/organization-kinds.ts'
import type { OrganizationRecord } from '../records.ts'
import type { Ground } from './ground.ts'
import { fieldOf, type Row } from './row.ts'

/** A column of a sheet. */
export interface Column {
  readonly sheet: TableKey
  readonly column: string
  readonly definition: ColumnDefinition
}

/** One error a sheet may touch its sums: an unknown summand silences the total. */
export const sumsOf = (sheet: TableKey): string => `sums of ${sheet}`

/** While a parent is unknown or a chain of parents loops, committees are not compared with their cells: one error a unit. */
export const PARENTS = 'parents'

/** While it is not known where a member belongs, lists of members are compared with nothing. */
export const LOST_MEMBER = 'a lost member'
/** Taken by what is found by comparing with the list of members. */
export const COUNTED_LISTS = 'counted lists'
/** A member may get lost once, and only where no list is found short. */
export const LOSS: readonly string[] = [LOST_MEMBER, COUNTED_LISTS]

const SUMMED = [
  'organizations.level',
  'organizations.members',
  'organizations.officialMembers',
  'organizations.probationaryMembers',
  'organizations.committeeMembers',
  'hamlets.residentMembers',
  'hamlets.reinforcedMembers',
]

/** Cells that other cells refer to: others would complain. */
const REFERRED = ['organizations.code', 'organizations.parent']

/** What must be free for a cell of the column to become unknown. */
export const placesOf = ({ sheet, column }: Column): readonly string[] => {
  if (sheet === 'members' && column === 'organization') return LOSS
  return SUMMED.includes(`${sheet}.${column}`) ? [sumsOf(sheet)] : []
}

/** The columns of which a cell may become unknown without any other issue. */
export const loseableColumns = (ground: Ground): readonly Column[] =>
  TABLE_KEYS.filter((sheet) => ground.rows[sheet].length > 0).flatMap((sheet) =>
    Object.entries(columnsOf(sheet))
      .filter(([column]) => !REFERRED.includes(`${sheet}.${column}`) && ground.keeps(sheet, column))
      .map(([column, definition]) => ({ sheet, column, definition })),
  )

export const filled = ({ record }: Row, column: string): boolean => fieldOf(record, column) !== null

const FEWEST_FILLED = 4

/** A row of so few cells could be taken for a heading once one of them is blank. */
export const isWide = ({ record }: Row): boolean =>
  Object.values(record).filter((value) => value !== null).length >= FEWEST_FILLED

/**
 * A chi bộ trực thuộc that may be cut off from the organization above: no hamlet meets in it, the
 * secretary of the whole is not in it, and nobody compares its admissions.
 */
export const isLoose = ({ level, code }: OrganizationRecord, ground: Ground): boolean => {
  const row = ground.kin.organizationOf(code)
  if (level !== 'subordinate-cell' || !row || ground.kin.hamletsAt(code).length > 0) return false
  const seats = ground.kin.membersIn(code).map(({ record }) => record.committeeRole)
  return !seats.includes('secretary') && !isEnterpriseType(ground.kin.topOf(row).record.type ?? '')
}

/** The grassroots organization loses the seats of its committee that members of a loose cell hold. */
export const cutOff = (row: Row<'organizations'>, { kin }: Ground): void => {
  const top = kin.topOf(row)
  const { committeeMembers } = top.record
  const seats = kin.membersIn(row.record.code).filter(({ record }) => record.committeeRole !== null).length
  if (committeeMembers !== null) {
    top.record = { ...top.record, committeeMembers: committeeMembers - seats }
  }
}
