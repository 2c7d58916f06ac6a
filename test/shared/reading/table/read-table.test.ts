import { describe, expect, it } from 'vitest'
import { HEADERS, row } from '../../../helpers/organizations-sheet.ts'
import { tableOf } from '../../../helpers/read-sheet.ts'

describe('what is shown of a cell', () => {
  it('is the cell, of a very long text the beginning, and nothing of a blank or a column that lacks', () => {
    const table = tableOf('organizations', [
      HEADERS,
      row('A1'),
      ['A2', 'x'.repeat(1000)],
      ['A3', 'y'.repeat(1001)],
    ])
    expect([0, 1, 2].map((i) => table.shown(i, 'name'))).toEqual([
      'Chi bộ A1',
      'x'.repeat(1000),
      `${'y'.repeat(1000)}…`,
    ])
    expect([table.shown(1, 'level'), table.shown(0, 'note'), table.shown(9, 'name')]).toEqual(['', '', ''])
  })
})

describe('rows', () => {
  it('skips numbers, groups, totals, what follows `Trong đó`, and the signature block', () => {
    const table = tableOf('organizations', [
      HEADERS,
      [1, 2, '(3)', '4=5+6', 5, 6],
      ['I', 'Khối xã'],
      row('A1', 12),
      row('A2', 30),
      ['Cộng', null, null, 42, 20, 0],
      ['II.', 'Khối cơ quan'],
      row('A3', 8),
      ['Tổng cộng', null, null, 50, 30, 0],
      ['Trong đó:', null, null, 20],
      row('A4', 9),
      [null, 'NGƯỜI LẬP BIỂU', null, 'T/M BAN THƯỜNG VỤ', 'x', 'y'],
    ])
    expect(Array.from({ length: table.size }, (_, i) => table.columns.code.at(i))).toEqual(['A1', 'A2', 'A3'])
    expect(table.skippedRows).toEqual([2, 3, 6, 7, 9, 10, 11, 12])
    expect(table.totals.filter(({ column }) => column === 'members')).toEqual([
      { row: 6, column: 'members', value: 42, shown: '42', sinceGroup: 42, ofAll: 42 },
      { row: 9, column: 'members', value: 50, shown: '50', sinceGroup: 8, ofAll: 50 },
    ])
  })

  it('sums all rows under a total on top, grassroots ones only for members', () => {
    const cell = ['A3', 'Chi bộ', 'Chi bộ trực thuộc', 5, 5, 0]
    const table = tableOf('organizations', [
      HEADERS,
      ['Tổng số', null, null, 42],
      row('A1', 12),
      row('A2', 30),
      cell,
    ])
    expect(table.totals).toEqual([
      { row: 2, column: 'members', value: 42, shown: '42', sinceGroup: 42, ofAll: 42 },
    ])
  })

  it('takes a row of three known cells for data only between data rows', () => {
    const bad = ['Đảng bộ ?', 'tên', 'cấp lạ', 'x', 'y', 'z']
    const table = tableOf('organizations', [HEADERS, row('A1'), bad, row('A2'), bad])
    expect(table.size).toBe(3)
    expect(table.skippedRows).toEqual([5])
  })

  it('fills merged code cells down', () => {
    const members = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Mã tổ chức']
    const table = tableOf(
      'members',
      [members, ['A', '1/1/1970', 'Nam', 'CB1'], ['B', '1/1/1971', 'Nữ', null]],
      [{ top: 1, bottom: 2, left: 3, right: 3 }],
    )
    expect(table.columns.organization.at(1)).toBe('CB1')
  })

  it('leaves copies of a row out, whatever their running number', () => {
    const table = tableOf('organizations', [
      ['STT', ...HEADERS],
      [1, ...row('A1')],
      [2, ...row('A1')],
      [3, ...row('A2')],
    ])
    expect(table.copies).toEqual([{ row: 3, firstRow: 2, position: 1, differences: [] }])
    expect(table.size).toBe(2)
  })

  it('knows a repeated code from its first row', () => {
    const table = tableOf('organizations', [HEADERS, row('A1', 10), row('a1 ', 11)])
    expect(table.repeats).toEqual([{ record: 1, column: 'code', firstRecord: 0 }])
  })
})

describe('cells', () => {
  it('tells blank, known and unknown apart', () => {
    const { members } = tableOf('organizations', [
      HEADERS,
      row('A1', 0),
      row('A2', null),
      row('A3', 'mười'),
    ]).columns
    expect([members.at(0), members.isKnown(0)]).toEqual([0, true])
    expect([members.at(1), members.isBlank(1)]).toEqual([Number.NaN, true])
    expect([members.at(2), members.isUnknown(2)]).toEqual([Number.NaN, true])
  })

  it('notes a formula error and a formula without a value', () => {
    const table = tableOf('organizations', [
      HEADERS,
      row('A1', '#REF!'),
      row('A2', { kind: 'error', shown: '' }),
    ])
    expect(table.problemsOf('formula-error').map(({ record }) => record)).toEqual([0, 1])
  })

  it('decodes a column in TCVN3 and says nothing else of it', () => {
    const table = tableOf('organizations', [
      HEADERS,
      ['A1', '§¶ng bé x·  Quúnh L­u', 'Chi bộ cơ sở', 10, 10, 0],
      ['A2', 'Chi bé 2', 'Chi bộ cơ sở', 10, 10, 0],
    ])
    expect(table.columns.name.at(0)).toBe('Đảng bộ xã Quỳnh Lưu')
    expect(table.problemsOf('stray-space')).toEqual([])
    expect(table.legacyColumns).toEqual([
      {
        column: 'name',
        encoding: 'TCVN3',
        header: 'Tên tổ chức',
        fixes: [
          { cell: 'B2', value: 'Đảng bộ xã Quỳnh Lưu' },
          { cell: 'B3', value: 'Chi bộ 2' },
        ],
        unreadable: [],
      },
    ])
  })
})
