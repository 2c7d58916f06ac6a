const PRIME = 0x01000193

/** A 32-bit hash of a whole number, going on from another hash. */
export const hashNumber = (value: number, from: number): number => {
  const hash = Math.imul(from ^ value, PRIME)
  // Products carry upwards only: without this, all but the lowest bits of a seed would be of no account.
  return hash ^ (hash >>> 15)
}

/** A 32-bit hash of a text, going on from another hash. */
export const hashText = (text: string, from = 0): number => {
  let hash = from
  for (let i = 0; i < text.length; i++) hash = hashNumber(text.charCodeAt(i), hash)
  return hash
}

/**
 * A start for hashes that nobody can foresee. Whoever knows it can make thousands of texts that end in one hash,
 * and every one of them is then compared with all others. What is found never depends on it.
 */
const drawSeed = (): number => Math.floor(Math.random() * 2 ** 32) | 0

/** Entries 0 … size − 1 by 32-bit hashes, in integer arrays; those of one hash are met latest first. */
export interface HashChains {
  /** What the hashes of all entries go on from. */
  readonly seed: number
  /** The latest entry with this hash, or −1. */
  readonly latest: (hash: number) => number
  /** The next older entry with the same hash, or −1. */
  readonly older: (entry: number) => number
  /** Adds an entry; each one once. */
  readonly add: (hash: number, entry: number) => void
}

export const createHashChains = (size: number, seed = drawSeed()): HashChains => {
  const mask = 2 ** Math.ceil(Math.log2(size + 1)) * 2 - 1
  const heads = new Int32Array(mask + 1).fill(-1)
  const hashes = new Int32Array(size)
  const previous = new Int32Array(size)
  const placeOf = (hash: number): number => (hash ^ (hash >>> 15)) & mask
  const sameHash = (from: number, hash: number): number => {
    let entry = from
    while (entry >= 0 && hashes[entry] !== hash) entry = previous[entry] ?? -1
    return entry
  }
  return {
    seed,
    latest: (hash) => sameHash(heads[placeOf(hash)] ?? -1, hash),
    older: (entry) => sameHash(previous[entry] ?? -1, hashes[entry] ?? 0),
    add: (hash, entry) => {
      hashes[entry] = hash
      previous[entry] = heads[placeOf(hash)] ?? -1
      heads[placeOf(hash)] = entry
    },
  }
}
