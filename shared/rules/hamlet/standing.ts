import type { Table } from '../../reading/table.ts'
import type { Tree } from '../../reading/tree.ts'
import { above } from '../organization/chain.ts'

/** Longer chains than any committee has; of such a one nothing is said. */
const MOST_LEVELS = 100

/**
 * Where an organization stands with regard to another: below it (or the same), elsewhere, or
 * `unclear` while a parent on the way up is blank or unreadable, or the way has no end.
 */
export const standingOf = (
  organizations: Table<'organizations'>,
  tree: Tree,
  lower: number,
  upper: number,
): 'below' | 'elsewhere' | 'unclear' => {
  let last = lower
  let levels = 0
  for (let o = lower; o >= 0; o = above(tree, o)) {
    if (o === upper) return 'below'
    last = o
    levels++
    if (levels > MOST_LEVELS) return 'unclear'
  }
  return tree.isGrassroots(last) || organizations.columns.parent.isKnown(last) ? 'elsewhere' : 'unclear'
}
