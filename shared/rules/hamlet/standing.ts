import type { Table } from '../../reading/table.ts'
import type { Tree } from '../../reading/tree.ts'

/**
 * Where an organization stands with regard to another: below it (or the same), elsewhere, or
 * `unclear` while a parent on the way up is blank or unreadable.
 */
export const standingOf = (
  organizations: Table<'organizations'>,
  tree: Tree,
  lower: number,
  upper: number,
): 'below' | 'elsewhere' | 'unclear' => {
  let last = lower
  for (let o = lower; o >= 0; o = tree.above(o)) {
    if (o === upper) return 'below'
    last = o
  }
  return tree.isGrassroots(last) || organizations.columns.parent.isKnown(last) ? 'elsewhere' : 'unclear'
}
