import type { Table } from '../../reading/table.ts'
import type { Tree } from '../../reading/tree.ts'

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
  for (let o = lower; o >= 0; o = tree.above(o)) {
    if (o === upper) return false
    last = o
  }
  return tree.isGrassroots(last) || organizations.columns.parent.isKnown(last)
}
