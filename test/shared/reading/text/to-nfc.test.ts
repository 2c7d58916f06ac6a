import { describe, expect, it } from 'vitest'
import { toNfc } from '../../../../shared/reading/text/to-nfc.ts'

const MARKED = 'Đảng bộ xã Quỳnh Diễn'
const HEAP = `a${'\u0301\u0323'.repeat(50)}`

describe('toNfc', () => {
  it('composes short texts and long ones', () => {
    for (const text of [MARKED, MARKED.repeat(100), `a${'b'.repeat(2000)}é`]) {
      expect(toNfc(text.normalize('NFD'))).toBe(text)
    }
  })

  it('leaves a long text with a heap of marks as it is, and composes a short one', () => {
    const long = HEAP + 'x'.repeat(1000)
    expect(toNfc(long)).toBe(long)
    expect(long.normalize('NFC')).not.toBe(long)
    const justLong = HEAP + 'x'.repeat(1000 - HEAP.length)
    expect(justLong).toHaveLength(1000)
    expect(toNfc(justLong)).toBe(justLong.normalize('NFC'))
  })
})
