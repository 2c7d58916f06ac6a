import type { Table } from '../../reading/table.ts'
import type { Tree } from '../../reading/tree.ts'
import { isCellLevel } from '../../sheets/organization-kinds.ts'
import { sumBelow } from './sum-below.ts'

/** Of what lies below each organization, by record. */
export interface CellSums {
  /** Number of chi bộ. */
  readonly cells: Float64Array
  /** Sum of their `members`; NaN when a number is not known, or whether it is a chi bộ. */
  readonly members: Float64Array
}

const membersOf = ({ columns }: Table<'organizations'>, i: number): number => {
  if (columns.level.at(i) === '') return Number.NaN
  return isCellLevel(columns.level.at(i)) ? columns.members.at(i) : 0
}

/** Adds the members of every chi bộ to all that it is below. */
export const sumCells = (organizations: Table<'organizations'>, tree: Tree): CellSums => {
  const cells = new Float64Array(organizations.size)
  const members = new Float64Array(organizations.size)
  for (let i = 0; i < organizations.size; i++) {
    cells[i] = isCellLevel(organizations.columns.level.at(i)) ? 1 : 0
    members[i] = membersOf(organizations, i)
  }
  return { cells: sumBelow(tree, cells), members: sumBelow(tree, members) }
}

/** Whether each chi bộ trực thuộc stands in some sum: its `parent` names a row, and no chain of parents loops. */
export const isEveryCellPlaced = (organizations: Table<'organizations'>, tree: Tree): boolean => {
  if (tree.loops.length > 0) return false
  for (let i = 0; i < organizations.size; i++) {
    if (organizations.columns.level.at(i) === 'subordinate-cell' && tree.parentOf(i) < 0) return false
  }
  return true
}
