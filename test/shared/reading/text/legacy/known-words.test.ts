import { expect, it } from 'vitest'
import { isKnownWord } from '../../../../../shared/reading/text/legacy/known-words.ts'

it.each([
  ['in the names of people', 'nguyễn'],
  ['in headers', 'khối'],
  ['in lists', 'nghiệp'],
  ['in classifications', 'sạch'],
  ['among peoples', 'mường'],
  ['in communes', 'diễn'],
  ['in reporting units', 'lưu'],
])('knows what stands %s', (_where, word) => {
  expect(isKnownWord(word)).toBe(true)
})

it.each(['', 'xyz', 'stryker', 'Nguyễn', 'khối xóm'])('does not know %j', (word) => {
  expect(isKnownWord(word)).toBe(false)
})
