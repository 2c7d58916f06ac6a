import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { isTooLong, LIMITS } from '../../../shared/wire/limits.ts'
import type { Submission, WireTable } from '../../../shared/wire/submission.ts'
import { toSubmission } from '../../../shared/wire/to-submission.ts'
import { whatIsTooMuch } from '../../../shared/wire/too-much.ts'
import { district } from '../../helpers/district.ts'

const submission = toSubmission(readWorkbook(district()), { baseVersion: 0, ruleset: '0123456789ab' })
if (submission === null) throw new Error('nothing to hand in')

const rows = (count: number, first = 2): WireTable => ({
  headerRow: 1,
  rows: Array.from({ length: count }, (_, i) => first + i),
  columns: [{ key: 'code', position: 0, cells: Array.from({ length: count }, (_, i) => `X${i}`) }],
})

const at = (position: number): WireTable => ({
  ...rows(1),
  columns: [{ key: 'code', position, cells: ['X1'] }],
})

const confirmation = {
  rule: 'hamlet.no-officer',
  sheet: 'Khối xóm bản',
  key: 'X01',
  column: 'officerAssigned',
  value: null,
  reason: 'đã phân công',
}

const said = (changes: Partial<Submission>): string | null => {
  const changed = { ...submission, ...changes }
  return whatIsTooMuch(changed, JSON.stringify(changed))
}

describe('whatIsTooMuch', () => {
  it.each<[string, Partial<Submission>, Partial<Submission>, string]>([
    [
      'rows',
      { hamlets: rows(LIMITS.rows) },
      { hamlets: rows(LIMITS.rows + 1) },
      'trang Khối xóm bản có 20.001 dòng, mỗi lần gửi được 20.000 dòng',
    ],
    [
      'a last row',
      { duties: rows(1, LIMITS.row) },
      { duties: rows(1, LIMITS.row + 1) },
      'trang Nhiệm vụ định kỳ dùng đến dòng 200.001, chỉ gửi được đến dòng 200.000',
    ],
    [
      'a last column',
      { organizations: at(LIMITS.column - 1) },
      { organizations: at(LIMITS.column) },
      'trang Tổ chức dùng đến cột thứ 1.001, chỉ gửi được đến cột thứ 1.000',
    ],
    [
      'blind tokens',
      { blindTokens: Array(LIMITS.blindTokens).fill('0') },
      { blindTokens: Array(LIMITS.blindTokens + 1).fill('0') },
      'có 20.001 số lý lịch để đối chiếu, mỗi lần gửi được 20.000',
    ],
    [
      'confirmations',
      { confirmations: Array(LIMITS.confirmations).fill(confirmation) },
      { confirmations: Array(LIMITS.confirmations + 1).fill(confirmation) },
      'có 5.001 cảnh báo đã xác nhận, mỗi lần gửi được 5.000',
    ],
    [
      'members',
      { memberRows: LIMITS.members },
      { memberRows: LIMITS.members + 1 },
      'có 1.000.001 đảng viên, mỗi lần gửi được 1.000.000',
    ],
  ])('tells %s beyond the limit, and none at it', (_, most, more, sentence) => {
    expect(said(most)).toBeNull()
    expect(said(more)).toContain(`${sentence}. Hãy`)
  })

  it('counts the bytes of the whole', () => {
    const bytes = (text: string) => whatIsTooMuch(submission, text)
    expect(bytes('a'.repeat(LIMITS.bytes))).toBeNull()
    expect(bytes('a'.repeat(LIMITS.bytes + 1))).toContain('có 2.097.153 byte trong gói dữ liệu')
    for (const [letter, width] of [
      ['é', 2],
      ['ệ', 3],
      ['😀', 4],
    ] as const) {
      const most = Math.floor(LIMITS.bytes / width)
      expect(bytes(letter.repeat(most)), letter).toBeNull()
      expect(bytes(letter.repeat(most + 1)), letter).toContain('byte')
    }
  })

  it('says all that is too much, and what to do', () => {
    expect(said({ hamlets: rows(LIMITS.rows + 1), memberRows: LIMITS.members + 1 })).toBe(
      'Chưa gửi được vì sổ lớn hơn mức tỉnh nhận: trang Khối xóm bản có 20.001 dòng, mỗi lần gửi được 20.000 dòng; có 1.000.001 đảng viên, mỗi lần gửi được 1.000.000. Hãy bỏ bớt dòng thừa; nếu sổ đúng là lớn như vậy thì báo cho tỉnh.',
    )
  })
})

describe('isTooLong', () => {
  it('counts characters as people do', () => {
    const lengths = [LIMITS.text, LIMITS.text + 1]
    expect(lengths.map((length) => isTooLong('ệ'.repeat(length)))).toEqual([false, true])
    expect(lengths.map((length) => isTooLong('😀'.repeat(length)))).toEqual([false, true])
    expect(isTooLong('a'.repeat(3 * LIMITS.text))).toBe(true)
  })
})
