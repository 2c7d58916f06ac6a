import type { Table } from '../../reading/table.ts'
import type { Tree } from '../../reading/tree.ts'

/** Longer chains than any committee has; of such a one nothing is said. */
const MOST_LEVELS = 100

/**
 * Whether an organization surely does not lie below another one. Nothing is sure while a parent
 * on the way up is blank or unreadable.
 */
export const isElsewhere = (
  organizations: Table<'organizations'>,
  tree: Tree,
  lower: number,
  upper: number,
): boolean => {
  let last = lower
  let levels = 0
  for (let o = lower; o >= 0; o = tree.above(o)) {
    if (o === upper || levels > MOST_LEVELS) return false
    last = o
    levels++
  }
  return tree.isGrassroots(last) || organizations.columns.parent.isKnown(last)
}
