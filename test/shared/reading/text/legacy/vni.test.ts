import { expect, it } from 'vitest'
import { decodeLegacy } from '../../../../../shared/reading/text/legacy/legacy.ts'

/** The codes of VNI Windows that follow a vowel, by the marks of its decomposed letter; after the chart of vnisoft. */
const AFTER: Readonly<Record<string, string>> = {
  '\u0301': 'ù',
  '\u0300': 'ø',
  '\u0309': 'û',
  '\u0303': 'õ',
  '\u0323': 'ï',
  '\u0302': 'â',
  '\u0302\u0301': 'á',
  '\u0302\u0300': 'à',
  '\u0302\u0309': 'å',
  '\u0302\u0303': 'ã',
  '\u0302\u0323': 'ä',
  '\u0306': 'ê',
  '\u0306\u0301': 'é',
  '\u0306\u0300': 'è',
  '\u0306\u0309': 'ú',
  '\u0306\u0303': 'ü',
  '\u0306\u0323': 'ë',
}
/** Letters with a code of their own. */
const ALONE: Readonly<Record<string, string>> = {
  đ: 'ñ',
  ơ: 'ô',
  ư: 'ö',
  í: 'í',
  ì: 'ì',
  ỉ: 'æ',
  ĩ: 'ó',
  ị: 'ò',
  ỵ: 'î',
}
const TONES = ['', '\u0301', '\u0300', '\u0309', '\u0303', '\u0323']

const codesOf = (base: string, tone: string): string => {
  const letter = (base + tone).normalize('NFC')
  if (ALONE[letter]) return ALONE[letter]
  if (base === 'ơ' || base === 'ư') return `${ALONE[base]}${AFTER[tone]}`
  const [plain = '', circumflexOrBreve = ''] = base.normalize('NFD')
  return plain + (AFTER[circumflexOrBreve + tone] ?? '')
}

const LETTERS = 'aăâeêioôơuưy'
  .split('')
  .flatMap((base) => TONES.map((tone) => [(base + tone).normalize('NFC'), codesOf(base, tone)] as const))
const ALL = [...LETTERS, ['đ', 'ñ'] as const]

it.each(ALL)('%s in VNI is %s, small, capital and first of a capitalized word', (letter, codes) => {
  const first = codes.charAt(0).toUpperCase() + codes.slice(1)
  const read = [codes, codes.toUpperCase(), first].map((text) => decodeLegacy(text, 'VNI'))
  expect(read).toEqual([letter, letter.toUpperCase(), letter.toUpperCase()])
})
