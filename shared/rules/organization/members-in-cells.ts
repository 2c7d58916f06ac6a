import { isCellLevel } from '../../forms/so-don-vi/organization-kinds.ts'
import type { Table } from '../../reading/table/table.ts'
import type { Tree } from '../../reading/tree/tree.ts'
import { sumBelow } from './sum-below.ts'

/** What the chi bộ below each organization come to, by record. */
export interface CellSums {
  /** Number of chi bộ below it. */
  readonly cells: Float64Array
  /** Sum of their `members`; NaN when a number is not known, or whether it is a chi bộ. */
  readonly least: Float64Array
  /** The same with all that are unplaced and may lie below it, too. */
  readonly most: Float64Array
}

type Organizations = Table<'organizations'>

const membersOf = ({ columns }: Organizations, i: number): number => {
  if (columns.level.at(i) === '') return Number.NaN
  return isCellLevel(columns.level.at(i)) ? columns.members.at(i) : 0
}

/** The members of all chi bộ that reach no grassroots organization; an unknown level may be that of one. */
const sumUnplaced = ({ size, columns: { level, members } }: Organizations, tree: Tree): number => {
  let sum = 0
  for (let i = 0; i < size; i++) {
    if (tree.grassrootsOf(i) >= 0 || !(level.at(i) === '' || isCellLevel(level.at(i)))) continue
    sum += members.isKnown(i) ? members.at(i) : Number.POSITIVE_INFINITY
  }
  return sum
}

/** Adds the members of every chi bộ to all that it is below. */
export const sumCells = (organizations: Organizations, tree: Tree): CellSums => {
  const cells = new Float64Array(organizations.size)
  const members = new Float64Array(organizations.size)
  for (let i = 0; i < organizations.size; i++) {
    cells[i] = isCellLevel(organizations.columns.level.at(i)) ? 1 : 0
    members[i] = membersOf(organizations, i)
  }
  const least = sumBelow(tree, members)
  const unplaced = sumUnplaced(organizations, tree)
  // Below an organization that is itself cut off all are unplaced, and counted already.
  const most = least.map((sum, i) => (tree.grassrootsOf(i) >= 0 ? sum + unplaced : unplaced))
  return { cells: sumBelow(tree, cells), least, most }
}
