import type { Tree } from '../../reading/tree/tree.ts'

/** All organizations, each one before the one above it. */
const lowestFirst = (tree: Tree, size: number): readonly number[] => {
  const pending = new Int32Array(size)
  for (let i = 0; i < size; i++) {
    const superior = tree.above(i)
    if (superior >= 0) pending[superior] = (pending[superior] ?? 0) + 1
  }
  const order: number[] = []
  for (let i = 0; i < size; i++) if (pending[i] === 0) order.push(i)
  for (const i of order) {
    const superior = tree.above(i)
    if (superior < 0) continue
    const left = (pending[superior] ?? 0) - 1
    pending[superior] = left
    if (left === 0) order.push(superior)
  }
  return order
}

/** For each organization the sum of `own` over all that are below it, however long the chain. */
export const sumBelow = (tree: Tree, own: Float64Array): Float64Array => {
  const sums = new Float64Array(own.length)
  for (const i of lowestFirst(tree, own.length)) {
    const superior = tree.above(i)
    if (superior >= 0) sums[superior] = (sums[superior] ?? 0) + (own[i] ?? 0) + (sums[i] ?? 0)
  }
  return sums
}
