import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { groupBy } from '../../../../shared/reading/tree/group-by.ts'
import { findLoops, nearest } from '../../../../shared/reading/tree/parent-walks.ts'

const SIZE = 9
/** Parents of a few records, loops and records of their own among them. */
const parentsOf = fc
  .array(fc.integer({ min: -1, max: SIZE - 1 }), { minLength: SIZE, maxLength: SIZE })
  .map((parents) => Int32Array.from(parents))

/** All that a record meets on its way up, itself first; ends before it would come back. */
const wayUp = (parents: Int32Array, start: number): readonly number[] => {
  const way: number[] = []
  for (let i = start; i >= 0 && !way.includes(i); i = parents[i] ?? -1) way.push(i)
  return way
}

describe('findLoops', () => {
  it('names the first record of the loop that each is part of', () => {
    fc.assert(
      fc.property(parentsOf, (parents) => {
        const expected = Array.from(parents, (parent, i) => {
          const above = parent < 0 ? [] : wayUp(parents, parent)
          return above.includes(i) ? Math.min(...wayUp(parents, i)) : -1
        })
        expect([...findLoops(parents)]).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })
})

describe('nearest', () => {
  it('is the first record on the way up that is looked for', () => {
    fc.assert(
      fc.property(parentsOf, fc.subarray([...Array(SIZE).keys()]), (parents, wanted) => {
        const isFound = (i: number) => wanted.includes(i)
        const expected = Array.from(parents, (_, i) => wayUp(parents, i).find(isFound) ?? -1)
        expect([...nearest(parents, isFound)]).toEqual(expected)
      }),
      { numRuns: 500 },
    )
  })
})

describe('groupBy', () => {
  it('gives the indexes of each value, in order, and none of values that do not stand', () => {
    fc.assert(
      fc.property(parentsOf, (values) => {
        const indexesOf = groupBy(values)
        for (let value = 0; value <= SIZE; value++) {
          expect(indexesOf(value)).toEqual([...values.keys()].filter((i) => values[i] === value))
        }
        expect(indexesOf(-1)).toEqual([])
      }),
    )
  })
})
