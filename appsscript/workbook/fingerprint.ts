const PRIMES = [0x9e3779b1, 0x85ebca77] as const

/**
 * A text's fingerprint in base 36: 53 bits, not meant against somebody who seeks a collision. Google's own
 * digests are a call each, too slow for every cell of a batch.
 */
export const fingerprint = (text: string): string => {
  let high = 0x811c9dc5
  let low = 0x41c6ce57
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    high = Math.imul(high ^ code, PRIMES[0])
    low = Math.imul(low ^ code, PRIMES[1])
  }
  high = Math.imul(high ^ (high >>> 16), PRIMES[1]) ^ (low >>> 13)
  low = Math.imul(low ^ (low >>> 15), PRIMES[0]) ^ (high >>> 16)
  return (2 ** 32 * (high & 0x1fffff) + (low >>> 0)).toString(36)
}
