import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isLegacyLeftover } from '../../../../shared/reading/text/broken-text.ts'
import { LEGACY_ENCODINGS } from '../../../../shared/reading/text/legacy/legacy.ts'
import {
  isSurelyLegacy,
  makesSenseOnlyDecoded,
} from '../../../../shared/reading/text/legacy/legacy-encoding.ts'
import { isPlain } from '../../../../shared/reading/text/plain.ts'
import { isAscii, isPossible, isSurelyUnicode, wordsOf } from '../../../../shared/reading/text/words.ts'

/** The same, each word of every text judged. */
const judgedWordByWord = (text: string): boolean => {
  if (isPlain(text) && (isAscii(text) || isSurelyUnicode(text))) return false
  const strange = wordsOf(text).filter((word) => !isPossible(word))
  if (strange.some(isSurelyLegacy)) return true
  const signs = new Set(strange.flatMap((word) => word.match(/[^\p{ASCII}]/gu) ?? []))
  return (
    !isPlain(text) &&
    signs.size > 1 &&
    strange.some((word) => LEGACY_ENCODINGS.some((encoding) => makesSenseOnlyDecoded(word, encoding)))
  )
}

describe('isLegacyLeftover', () => {
  it.each(['NguyÔn ThÞ', 'L· ThÞ', 'Đảng bộ  Dờng', 'HđND HđND  §'])('judges %j by its words', (text) => {
    expect(isLegacyLeftover(text)).toBe(judgedWordByWord(text))
  })

  it('knows one among others, and passes over good names however they are written', () => {
    expect(isLegacyLeftover('NguyÔn ThÞ Hång')).toBe(true)
    for (const name of [
      'Nguyễn  Thị Hồng ',
      'Nguyễn Thị Hồng'.normalize('NFD'),
      'Chi bộ xóm 1 ẵ'.normalize('NFD'),
    ]) {
      expect(isLegacyLeftover(name)).toBe(false)
    }
  })

  it('passes over no word that judging them all would find', () => {
    const signs = [...'·§¶µ®ÔÞ¬ñöùøïçåæ', ...'ơƠờợớđĐăĩũưệẵ', ...'\u0300\u0301\u0302\u0306\u0309\u031b\u0323']
    const character = fc.constantFrom(...signs, ...'dhnguacotieDHNGUACO', ' ', ' ', '\u00a0', '1')
    const whole = fc.constantFrom(
      'Nguyễn',
      'ThÞ',
      'Hång',
      'HđND',
      'dơng',
      'Dờng',
      '§¶ng',
      'bé',
      'Đảng',
      'xãm',
    )
    const text = fc.array(fc.oneof(fc.string({ unit: character, maxLength: 6 }), whole), { maxLength: 4 })
    fc.assert(
      fc.property(text, fc.constantFrom('NFC', 'NFD'), fc.constantFrom(' ', '  '), (words, form, space) => {
        const written = words.join(space).normalize(form)
        expect(isLegacyLeftover(written)).toBe(judgedWordByWord(written))
      }),
      { numRuns: 3000 },
    )
  })
})
