import { isCellLevel } from '../../forms/so-don-vi/organization-kinds.ts'
import type { Table } from '../../reading/table/table.ts'
import type { Tree } from '../../reading/tree/tree.ts'

/** Longer chains than any committee has; of such a one nothing is said. */
const MOST_LEVELS = 100

/** The last organization on the way up from one, −1 where that meets `upper`; on an endless way any of its organizations. */
const topOf = (tree: Tree, lower: number, upper: number): number => {
  let top = lower
  for (let o = lower, levels = 0; o >= 0 && levels < MOST_LEVELS; o = tree.parentOf(o), levels++) {
    if (o === upper) return -1
    top = o
  }
  return top
}

/**
 * Whether an organization surely does not lie below another one. Where its way up leads to nothing or runs in a loop it
 * may lie below any but a chi bộ; while a parent on that way is blank or unreadable nothing is sure.
 */
export const isElsewhere = (
  { columns }: Table<'organizations'>,
  tree: Tree,
  lower: number,
  upper: number,
): boolean => {
  const top = topOf(tree, lower, upper)
  if (top < 0) return false
  if (tree.isGrassroots(top)) return true
  return columns.parent.isKnown(top) && isCellLevel(columns.level.at(upper))
}
