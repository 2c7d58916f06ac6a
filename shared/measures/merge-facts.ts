import type { Facts } from './fact.ts'
import { addFacts } from './ratio.ts'

/**
 * The facts of two sets of records together: associative, commutative, with "not reported" (null
 * or absent) as the element that changes nothing.
 */
export const mergeFacts = (a: Facts, b: Facts): Facts => {
  const merged: Record<string, Facts[string]> = { ...a }
  for (const [id, fact] of Object.entries(b)) {
    const before = merged[id] ?? null
    merged[id] = before && fact ? addFacts(before, fact) : (before ?? fact)
  }
  return merged
}
