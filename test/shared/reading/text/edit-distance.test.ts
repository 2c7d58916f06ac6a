import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { editDistance } from '../../../../shared/reading/text/edit-distance.ts'

/** The distance by its definition: what it costs to change the first letters, and the rest. */
const distance = (a: string, b: string): number => {
  if (a === '' || b === '') return a.length + b.length
  const [restA, restB] = [a.slice(1), b.slice(1)]
  if (a[0] === b[0]) return distance(restA, restB)
  return 1 + Math.min(distance(restA, b), distance(a, restB), distance(restA, restB))
}

describe('editDistance', () => {
  it('is the distance up to the limit, and anything above it beyond', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 })
    fc.assert(
      fc.property(texts, texts, fc.nat(4), (a, b, limit) => {
        const expected = distance(a, b)
        const found = editDistance(a, b, limit)
        if (expected <= limit) expect(found).toBe(expected)
        else expect(found).toBeGreaterThan(limit)
      }),
      { numRuns: 500 },
    )
  })
})
