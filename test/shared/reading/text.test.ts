import { describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/day.ts'
import {
  DECOMPOSED,
  faultsOf,
  isBlankCell,
  LOOKALIKE,
  repairedText,
  STRAY_SPACE,
  shownText,
} from '../../../shared/reading/text.ts'

describe('faultsOf', () => {
  it.each([
    ['Nguyễn Văn Ân', 0],
    [' An', STRAY_SPACE],
    ['An ', STRAY_SPACE],
    ['Văn  An', STRAY_SPACE],
    ['Văn\u00a0An', STRAY_SPACE],
    ['An\u200b', STRAY_SPACE],
    ['A\u0306n', DECOMPOSED],
    ['Ðức', LOOKALIKE],
    ['“Đảng” – ủy', 0],
  ])('finds in %j what it needs', (text, faults) => {
    expect(faultsOf(text)).toBe(faults)
  })
})

describe('repairedText', () => {
  it('repairs everything at once and keeps line breaks', () => {
    expect(repairedText('  Ðảng\u00a0 bộ\u200b\nxa\u0303 ')).toBe('Đảng bộ\nxã')
  })
})

describe('isBlankCell', () => {
  it.each([null, undefined, '', '   ', '\u00a0', '\u200b'])('takes %j for blank', (cell) => {
    expect(isBlankCell(cell)).toBe(true)
  })
  it.each([0, false, '0', 'x', { kind: 'error', shown: '' } as const])('takes %j for filled', (cell) => {
    expect(isBlankCell(cell)).toBe(false)
  })
})

describe('shownText', () => {
  it.each([
    ['day', '5/3/2012'],
    ['month', '3/2012'],
    ['year', '2012'],
  ] as const)('shows a date to the %s', (precision, shown) => {
    expect(shownText({ kind: 'date', day: toDay(2012, 3, 5), precision })).toBe(shown)
  })
  it('prefers the text that the source shows', () => {
    expect(shownText({ kind: 'number', value: 421, shown: '000421' })).toBe('000421')
  })
})
