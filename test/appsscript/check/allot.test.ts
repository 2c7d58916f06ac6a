import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allot } from '../../../appsscript/check/allot.ts'

describe('allot', () => {
  it('gives a small group all it needs and shares the rest', () => {
    expect(allot([400, 10, 300], 250)).toEqual([120, 10, 120])
  })

  it('lists everything when there is room', () => {
    expect(allot([3, 0, 5], 250)).toEqual([3, 0, 5])
    expect(allot([], 250)).toEqual([])
  })

  it('never gives more than there is or than a group has, and leaves no place unused', () => {
    const sizes = fc.array(fc.nat(1000), { maxLength: 20 })
    fc.assert(
      fc.property(sizes, fc.nat(500), (wanted, places) => {
        const shares = allot(wanted, places)
        const sum = (numbers: readonly number[]) => numbers.reduce((total, n) => total + n, 0)
        expect(shares.every((share, i) => share <= (wanted[i] ?? 0))).toBe(true)
        expect(sum(shares)).toBe(Math.min(places, sum(wanted)))
      }),
    )
  })
})
