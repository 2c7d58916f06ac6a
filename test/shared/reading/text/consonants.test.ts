import { describe, expect, it } from 'vitest'
import { firstConsonants, hashConsonants, hashLabel } from '../../../../shared/reading/text/consonants.ts'

const CONSONANTS = 'bcdfghjklmnpqrstvwxz'

describe('hashConsonants', () => {
  it('tells every consonant from every other, small or capital alike', () => {
    const hashes = CONSONANTS.split('').map((letter) => hashConsonants(letter))
    expect(new Set([0, ...hashes]).size).toBe(CONSONANTS.length + 1)
    expect(
      CONSONANTS.toUpperCase()
        .split('')
        .map((letter) => hashConsonants(letter)),
    ).toEqual(hashes)
  })

  it('sees nothing of what tones, folding and decoding change, nor of marks and digits', () => {
    for (const text of ['aeiouyAEIOUY', 'ắềỉộũỵđĐ', ' .,-_0189', '@[\\]^`{|}~', '\u0013\u0014\u001a', '']) {
      expect(hashConsonants(text)).toBe(0)
    }
  })

  it('is of the order of the letters, and goes on', () => {
    expect(hashConsonants('chi bộ')).not.toBe(hashConsonants('bộ chi'))
    expect(hashConsonants('b', hashConsonants('chi '))).toBe(hashConsonants('chi bộ'))
  })
})

describe('hashLabel', () => {
  it('leaves out what stands in brackets', () => {
    const name = hashConsonants('Nghệ thuật')
    for (const text of ['Nghệ thuật', 'Nghệ thuật (số)', 'Nghệ thuật [2]', 'Nghệ thuật ([x])']) {
      expect(hashLabel(text)).toBe(name)
    }
    expect(hashLabel('(người)')).toBe(0)
  })
})

describe('firstConsonants', () => {
  it('is of three letters in their order, before a bracket, however they are written', () => {
    expect(firstConsonants('Họ và tên')).toBe(firstConsonants('h\u200bỌ VÀ TẦNG (x)'))
    expect(firstConsonants('Tên (chữ in)')).toBe(firstConsonants('tên'))
    expect(firstConsonants('Tên [chữ in]')).toBe(firstConsonants('tên'))
    const different = ['', 'b', 'bc', 'cb', 'bcd', 'bdc', 'zbc'].map(firstConsonants)
    expect(new Set(different).size).toBe(different.length)
  })
})
