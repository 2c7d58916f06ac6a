import type { Table } from '../../reading/table.ts'
import type { Tree } from '../../reading/tree.ts'

/** Longer chains than any committee has; of such a one nothing is said. */
const MOST_LEVELS = 100

/**
 * Whether an organization surely does not lie below another one. Nothing is sure while a parent
 * on the way up is blank or unreadable; a way that runs in a loop is followed round it.
 */
export const isElsewhere = (
  organizations: Table<'organizations'>,
  tree: Tree,
  lower: number,
  upper: number,
): boolean => {
  let last = lower
  let o = lower
  for (let levels = 0; o >= 0 && levels < MOST_LEVELS; levels++) {
    if (o === upper) return false
    last = o
    o = tree.parentOf(o)
  }
  if (o >= 0) return tree.isInLoop(o)
  return tree.isGrassroots(last) || organizations.columns.parent.isKnown(last)
}
