import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Merge } from '../../../../../shared/reading/grid.ts'
import { indexMerges } from '../../../../../shared/reading/table/header/merges.ts'
import { rowHolding } from '../../../../../shared/reading/table/rows/filled-down.ts'

const LAST_ROW = 12

/** Merges of the first column that do not overlap, in any order. */
const columnMerges = fc
  .uniqueArray(fc.integer({ min: 0, max: LAST_ROW }), { maxLength: 8 })
  .map((bounds) => {
    const sorted = bounds.toSorted((a, b) => a - b)
    return sorted.flatMap((top, i): Merge[] => {
      const bottom = sorted[i + 1]
      return i % 2 === 1 || bottom === undefined ? [] : [{ top, bottom, left: 0, right: 0 }]
    })
  })
  .chain((merges) => fc.shuffledSubarray(merges, { minLength: merges.length }))

describe('indexMerges', () => {
  it('gives those that begin in some rows, from the topmost', () => {
    fc.assert(
      fc.property(columnMerges, fc.nat(LAST_ROW), fc.nat(LAST_ROW), (merges, a, b) => {
        const [first, last] = [Math.min(a, b), Math.max(a, b)]
        const expected = merges.filter(({ top }) => first <= top && top <= last).sort((x, y) => x.top - y.top)
        expect(indexMerges(merges).topIn(first, last)).toEqual(expected)
      }),
    )
  })
})

describe('rowHolding', () => {
  const gridOf = (merges: readonly Merge[]) => ({ name: 'Tổ chức', cells: [], merges })

  it('is the top of the merge that covers a cell, in whatever order rows are asked', () => {
    const rows = fc.array(fc.nat(LAST_ROW + 1), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(columnMerges, rows, (merges, asked) => {
        const holding = rowHolding(gridOf(merges), 0)
        expect(holding === null).toBe(merges.length === 0)
        for (const row of asked) {
          const over = merges.find(({ top, bottom }) => top <= row && row <= bottom)
          if (holding) expect(holding(row)).toBe(over?.top ?? row)
        }
      }),
    )
  })

  it('knows only merges that begin in the column and cover more than one row', () => {
    const merges: readonly Merge[] = [
      { top: 1, bottom: 1, left: 0, right: 3 },
      { top: 2, bottom: 4, left: 1, right: 1 },
    ]
    expect(rowHolding(gridOf(merges), 0)).toBeNull()
    expect(rowHolding(gridOf(merges), 1)?.(3)).toBe(2)
  })
})
