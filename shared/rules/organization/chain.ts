import type { Tree } from '../../reading/tree.ts'

/**
 * The next organization up, or −1: above a grassroots organization there is none, and a loop is
 * not walked. `for (let o = i; o >= 0; o = above(tree, o))` visits all that `i` is below.
 */
export const above = (tree: Tree, organization: number): number =>
  tree.isGrassroots(organization) || tree.isInLoop(organization) ? -1 : tree.parentOf(organization)
