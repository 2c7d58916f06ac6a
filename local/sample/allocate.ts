/** One of those among whom a total is shared out. */
export interface Claim {
  readonly weight: number
  readonly least: number
}

/**
 * Shares a total out in whole numbers: everyone gets the least, the rest goes in proportion to the
 * weights (largest remainders first). Throws when the total cannot cover the least.
 */
export const allocate = (total: number, claims: readonly Claim[]): readonly number[] => {
  const rest = total - claims.reduce((sum, { least }) => sum + least, 0)
  if (rest < 0) throw new RangeError(`${total} is too little for ${claims.length} claims`)
  const weights = claims.reduce((sum, { weight }) => sum + weight, 0)
  const exact = claims.map(({ weight, least }) => least + (rest * weight) / weights)
  const shares = exact.map(Math.floor)
  let left = total - shares.reduce((sum, share) => sum + share, 0)
  const byRemainder = exact
    .map((value, i) => ({ i, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.i - b.i)
  for (const { i } of byRemainder) {
    if (left === 0) break
    shares[i] = (shares[i] ?? 0) + 1
    left--
  }
  return shares
}
