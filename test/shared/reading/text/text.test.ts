import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../../../shared/calendar/day.ts'
import { withoutInvisible, withoutLookalikes } from '../../../../shared/reading/text/fold.ts'
import {
  DECOMPOSED,
  FOREIGN,
  faultsOf,
  isBlankCell,
  LOOKALIKE,
  repairedText,
  STRAY_SPACE,
  shownText,
} from '../../../../shared/reading/text/text.ts'
import { toNfc } from '../../../../shared/reading/text/to-nfc.ts'
import { INVISIBLE } from '../../../helpers/invisible.ts'

describe('faultsOf', () => {
  it.each([
    ['Nguyễn Văn Ân', 0],
    [' An', STRAY_SPACE],
    ['An ', STRAY_SPACE],
    ['Văn  An', STRAY_SPACE],
    ['Văn\u00a0An', STRAY_SPACE],
    ['An\u200b', STRAY_SPACE],
    ['An\n', STRAY_SPACE],
    ['\tAn', STRAY_SPACE],
    ['Văn\tAn', STRAY_SPACE],
    ['Văn\u3000An', STRAY_SPACE],
    ['Văn\nAn', 0],
    ['A\u0301\u0340', DECOMPOSED],
    ['\u212A', DECOMPOSED],
    ['A\u0306n', DECOMPOSED],
    ['Ðức', LOOKALIKE | FOREIGN],
    ['§¶ng', FOREIGN],
    ['“Đảng” – ủy', 0],
  ])('finds in %j what it needs', (text, faults) => {
    expect(faultsOf(text)).toBe(faults)
  })
})

describe('the faults of one character', () => {
  const within = (text: string) => faultsOf(`a${text}a`)

  it.each([...'\v\f\u00a0\u1680\u2000\u200a\u2028\u2029\u202f\u205f\u3000', ...INVISIBLE])(
    'are a stray space for %j',
    (character) => {
      expect(within(character) & ~FOREIGN).toBe(STRAY_SPACE)
    },
  )

  it.each([...'\u1fff\u2010\u2030\u2065\ufefe\u02ff\u0370\u03bb\u03bd'])('are none for %j', (character) => {
    expect(within(character)).toBe(0)
  })

  it.each([...'\u0300\u0301\u0323\u036f'])('are decomposition for %j where it can be composed', (mark) => {
    expect(within(`e\u0302${mark}`)).toBe(DECOMPOSED)
    expect(within(`x${'\u0323'}`)).toBe(0)
  })

  it('are foreignness for all of Latin-1 but the letters of Vietnamese and look-alikes', () => {
    const latin1 = Array.from({ length: 0x100 - 0x7f }, (_, i) => String.fromCharCode(0x7f + i))
    const others = latin1.filter((each) => !'\u00a0ÐðÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý'.includes(each))
    for (const each of others) expect(within(each) & ~STRAY_SPACE, each).toBe(FOREIGN)
    for (const letter of 'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúý') expect(within(letter)).toBe(0)
    expect(within('μ')).toBe(FOREIGN)
    for (const character of 'ÐðƉɖ') expect(within(character)).toBe(LOOKALIKE | FOREIGN)
    for (const character of 'ĂăĐđĨĩŨũƠơƯưẠỹ') expect(within(character)).toBe(0)
  })
})

describe('a text of any characters', () => {
  const letters = [...'aĐđẠỹ \u00a0\u200b\u2060Ðɖ·', 'e\u0302\u0301', '\u0323', '~']
  const text = fc.string({ unit: fc.constantFrom(...letters), maxLength: 6 })

  it('needs no repair once it is repaired', () => {
    expect(repairedText('a\u2060\u0323')).toBe('ạ')
    fc.assert(
      fc.property(text, (value) => {
        expect(repairedText(repairedText(value))).toBe(repairedText(value))
        expect(faultsOf(repairedText(value)) & ~FOREIGN).toBe(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('is a blank cell when its repair leaves nothing, and only then', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(isBlankCell(value)).toBe(repairedText(value) === '')
      }),
      { numRuns: 1000 },
    )
  })
})

describe('repairedText', () => {
  it('repairs everything at once and keeps line breaks', () => {
    expect(repairedText('  Ðảng\u00a0 bộ\u200b\nxa\u0303 ')).toBe('Đảng bộ\nxã')
  })
})

/** All steps of a repair one after another, also those that change nothing. */
const repairedInSteps = (text: string): string =>
  withoutLookalikes(toNfc(withoutInvisible(text)))
    .replace(/[^\S\r\n]+/g, ' ')
    .trim()

describe('a repair', () => {
  const REPAIRABLE = DECOMPOSED | LOOKALIKE | STRAY_SPACE
  const character = fc.constantFrom(
    ...'aăĐ ðÐ\u00a0\t\n\v\u0301\u0302ệ\u212A–\u2028\u3000'.split(''),
    ...INVISIBLE,
  )
  const texts = fc.oneof(fc.string({ unit: character }), fc.string({ unit: 'binary' }))
  it('leaves out no step that a text needs', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(repairedText(text)).toBe(repairedInSteps(text))
      }),
      { numRuns: 2000 },
    )
  })

  it('changes exactly the texts that have a fault, and leaves none', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const repaired = repairedText(text)
        expect(repaired !== text).toBe((faultsOf(text) & REPAIRABLE) !== 0)
        expect(faultsOf(repaired) & REPAIRABLE).toBe(0)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('isBlankCell', () => {
  it.each([
    null,
    undefined,
    '',
    '   ',
    '\u00a0',
    '\n\t',
    ...INVISIBLE,
    ...INVISIBLE.map((each) => ` ${each}`),
  ])('takes %j for blank', (cell) => {
    expect(isBlankCell(cell)).toBe(true)
  })
  it.each([
    0,
    false,
    '0',
    'x',
    ' x',
    '\u200bx',
    '\u0001x',
    '\u00adđ',
    'đ',
    'é',
    '\u3164',
    { kind: 'error', shown: '' } as const,
  ])('takes %j for filled', (cell) => {
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
  it.each([
    [null, ''],
    [undefined, ''],
    ['', ''],
    [' a ', ' a '],
    [0, '0'],
    [1.5, '1.5'],
    [true, 'TRUE'],
    [false, 'FALSE'],
  ])('shows %j as %j', (cell, shown) => {
    expect(shownText(cell)).toBe(shown)
  })
  it('prefers the text that the source shows', () => {
    expect(shownText({ kind: 'number', value: 421, shown: '000421' })).toBe('000421')
    expect(shownText({ kind: 'error', shown: '#N/A' })).toBe('#N/A')
    expect(shownText({ kind: 'date', day: 0, precision: 'month', shown: 'T1' })).toBe('T1')
  })
})
