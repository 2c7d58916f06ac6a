import { decodeLegacy, LEGACY_ENCODINGS } from '../../reading/text/legacy/legacy.ts'
import { distanceOfNames, haveSameWords, NEAR_NAME } from '../../reading/text/near-name.ts'

/** How far a text is from a name, as it stands or decoded; infinite when it is not near. */
const distanceTo = (name: string, text: string): number =>
  Math.min(
    ...[text, ...LEGACY_ENCODINGS.map((encoding) => decodeLegacy(text, encoding))].map((reading) => {
      const distance = distanceOfNames(reading, name, Number.POSITIVE_INFINITY)
      return distance <= NEAR_NAME || haveSameWords(reading, name) ? distance : Number.POSITIVE_INFINITY
    }),
  )

/**
 * For each missing name, by key, the unknown text that is surely meant to be it: the nearest, the first
 * on a tie. A text is meant to be one name only.
 */
export const pairNear = <T>(
  missing: ReadonlyMap<string, string>,
  unknown: readonly T[],
  textsOf: (each: T) => readonly string[],
): ReadonlyMap<string, T> => {
  const near = [...missing].flatMap(([key, name]) =>
    unknown
      .map((each) => ({
        key,
        each,
        distance: Math.min(...textsOf(each).map((text) => distanceTo(name, text))),
      }))
      .filter(({ distance }) => distance < Number.POSITIVE_INFINITY),
  )
  near.sort((a, b) => a.distance - b.distance)
  const pairs = new Map<string, T>()
  const taken = new Set<T>()
  for (const { key, each } of near) {
    if (pairs.has(key) || taken.has(each)) continue
    pairs.set(key, each)
    taken.add(each)
  }
  return pairs
}
