import fc from 'fast-check'
import { describe, expect, it, vi } from 'vitest'
import { createHashChains, hashNumber, hashText } from '../../../../shared/reading/text/hash-chains.ts'
import { collidingPair } from '../../../helpers/colliding-texts.ts'

describe('createHashChains', () => {
  it('meets the entries of a hash latest first, and no others', () => {
    const hashes = fc.array(
      fc.constantFrom(0, 1, -1, 2 ** 15, 2 ** 15 + 1, -(2 ** 31), 2 ** 31 - 1, 7, 1 << 20),
      { maxLength: 40 },
    )
    fc.assert(
      fc.property(hashes, (added) => {
        const chains = createHashChains(added.length)
        for (const [entry, hash] of added.entries()) chains.add(hash, entry)
        for (const hash of [...added, 12_345]) {
          const met: number[] = []
          for (let i = chains.latest(hash); i >= 0 && met.length < 99; i = chains.older(i)) met.push(i)
          expect(met).toEqual([...added.keys()].filter((entry) => added[entry] === hash).reverse())
        }
      }),
    )
  })

  it('has no entry of size 0', () => {
    expect(createHashChains(0).latest(5)).toBe(-1)
  })
})

describe('hashText', () => {
  it('tells apart texts that differ in order, length or what was hashed before', () => {
    const hashes = ['', 'a', 'b', 'ab', 'ba', 'aa', 'aaa'].flatMap((text) => [
      hashText(text),
      hashText(text, 1),
    ])
    expect(new Set(hashes).size).toBe(hashes.length)
  })

  it('goes on where another hash ended', () => {
    expect(hashText('bc', hashText('a'))).toBe(hashText('abc'))
    expect(hashText('a', 9)).toBe(hashNumber('a'.charCodeAt(0), 9))
  })
})

describe('a seed', () => {
  it('decides with every bit of it which texts collide', () => {
    const [a, b] = collidingPair(0)
    expect(hashText(a, 0)).toBe(hashText(b, 0))
    const seeds = Array.from({ length: 32 }, (_, bit) => 1 << bit)
    expect(seeds.filter((seed) => hashText(a, seed) === hashText(b, seed))).toEqual([])
  })

  it('is drawn anew for each set of chains', () => {
    const seeds = [0, 0.25, 0.5, 1 - 2 ** -53].map((draw) => {
      vi.spyOn(Math, 'random').mockReturnValueOnce(draw)
      return createHashChains(1).seed
    })
    expect(seeds).toEqual([0, 2 ** 30, -(2 ** 31), -1])
    vi.restoreAllMocks()
  })
})
