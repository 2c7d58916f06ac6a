import { toDay } from '../../../shared/calendar/day.ts'
import type { ColumnDefinition } from '../../../shared/forms/so-don-vi/column.ts'
import { columnsOf, TABLE_KEYS, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { OrganizationRecord } from '../records.ts'
import type { Ground } from './planter.ts'
import { fieldOf, type Row } from './row.ts'

/** A column of a sheet. */
export interface Column {
  readonly sheet: TableKey
  readonly column: string
  readonly definition: ColumnDefinition
}

/** One error a sheet may touch its sums: an unknown summand silences the total. */
export const sumsOf = (sheet: TableKey): string => `sums of ${sheet}`

/** A chi bộ that nobody can place may lie below any committee whose sum is wrong: one error a unit. */
export const PARENTS = 'parents'

/** A member whom nobody can place may be the one that a list lacks. */
export const LOST_MEMBER = 'a lost member'
/** Taken by what is found by comparing with the list of members. */
export const COUNTED_LISTS = 'counted lists'
/** A member may get lost once, and only where no list is found short. */
export const LOSS: readonly string[] = [LOST_MEMBER, COUNTED_LISTS]

/** Below a grassroots organization of unknown level all are unplaced. */
export const LEVEL: readonly string[] = [sumsOf('organizations'), PARENTS, ...LOSS]

const SUMMED = [
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
  if (sheet === 'organizations' && column === 'level') return LEVEL
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
 * A chi bộ trực thuộc that may be cut off from the organization above: no hamlet meets in it, and none of its
 * members counts where lists are compared at the grassroots.
 */
export const isLoose = ({ level, code }: OrganizationRecord, ground: Ground): boolean => {
  if (level !== 'subordinate-cell' || ground.kin.hamletsAt(code).length > 0) return false
  const yearStart = toDay(ground.period.year, 1, 1)
  return ground.kin
    .membersIn(code)
    .every(({ record }) => record.committeeRole === null && record.admittedOn < yearStart)
}
