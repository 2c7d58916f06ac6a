/**
 * Shares a number of places among groups of these sizes: each gets the same, and what a small group does
 * not need goes to the others.
 */
export const allot = (sizes: readonly number[], places: number): readonly number[] => {
  const shares = sizes.map(() => 0)
  const smallestFirst = sizes.map((_, index) => index).sort((a, b) => (sizes[a] ?? 0) - (sizes[b] ?? 0))
  let left = places
  smallestFirst.forEach((index, served) => {
    const share = Math.min(sizes[index] ?? 0, Math.floor(left / (sizes.length - served)))
    shares[index] = share
    left -= share
  })
  return shares
}
