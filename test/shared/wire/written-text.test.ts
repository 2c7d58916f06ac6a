import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseReason } from '../../../shared/wire/confirmations.ts'
import { asWritten, isWritten, WRITTEN_TEXT } from '../../../shared/wire/written-text.ts'

const HALVES = Array.from({ length: 0x800 }, (_, i) => String.fromCharCode(0xd800 + i))
const CONTROLS = Array.from({ length: 0xa0 }, (_, i) => String.fromCharCode(i)).filter((sign) =>
  /\p{Cc}/u.test(sign),
)
const LINES = ['\t', '\n', '\r']

/** Texts of signs that are written, and of those that never are. */
const anyText = fc.string({
  unit: fc.constantFrom(
    'a',
    'ệ',
    'e\u0302\u0323',
    '😀',
    ' ',
    '\u00a0',
    ...LINES,
    ...CONTROLS,
    '\ud83d',
    '\ude00',
  ),
})

describe('a written text', () => {
  it('has no control character but tab and line breaks, and no half of a pair', () => {
    const signs = [...HALVES, ...CONTROLS]
    expect(signs.filter(isWritten)).toEqual(LINES)
    const pairs = HALVES.slice(0, 0x400).map((half) => `${half}\udc00`)
    expect([...'aệĐ\u00a0\u200b\u2028\ufeff', ...pairs].filter((sign) => !isWritten(sign))).toEqual([])
  })

  it('is what its pattern takes, what is made of any text, and stays as it is', () => {
    const pattern = new RegExp(WRITTEN_TEXT, 'u')
    fc.assert(
      fc.property(anyText, (text) => {
        expect(pattern.test(text)).toBe(isWritten(text))
        expect(isWritten(asWritten(text))).toBe(true)
        expect(isWritten(text) ? text : asWritten(asWritten(text))).toBe(asWritten(text))
      }),
    )
  })

  it('keeps the line breaks of other programs', () => {
    expect(asWritten('Quyết định 12\vngày 3/2\f\u00852012\u0007')).toBe('Quyết định 12\nngày 3/2\n\n2012')
  })

  it('is what is left of a reason, so that the province takes what the sidebar keeps', () => {
    expect(parseReason('\u0000Đã đối\u001b chiếu\ud800\u007f')).toBe('Đã đối chiếu')
    expect(parseReason('\u0007\u0007\u0007\u0007\u0007')).toBeNull()
    fc.assert(
      fc.property(anyText, (text) => {
        const reason = parseReason(text)
        expect(reason === null || (isWritten(reason) && parseReason(reason) === reason)).toBe(true)
      }),
    )
  })
})
