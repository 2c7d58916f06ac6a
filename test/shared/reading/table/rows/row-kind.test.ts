import { describe, expect, it } from 'vitest'
import { TABLES, type TableKey } from '../../../../../shared/forms/so-don-vi/index.ts'
import type { SheetCell } from '../../../../../shared/reading/grid.ts'
import { findHeader } from '../../../../../shared/reading/table/header/header.ts'
import { rowClassifier } from '../../../../../shared/reading/table/rows/row-kind.ts'
import { drawCells } from '../../../../helpers/draw.ts'
import { CONTEXT } from '../../../../helpers/read-sheet.ts'
import { sheetOf } from '../../../../helpers/sheet-of.ts'

const HEADERS: Readonly<Record<TableKey, string>> = {
  organizations: 'STT | Mã tổ chức | Tên tổ chức | Cấp tổ chức | Tổng số đảng viên | Ghi chú',
  hamlets: 'Mã khối, xóm, bản | Tên khối, xóm, bản | Loại | Đảng viên tại chỗ | Vùng giáo',
  members: 'Họ và tên | Ngày sinh | Giới tính | Mã tổ chức | Dân tộc | Ngày vào Đảng',
  duties: 'Nhiệm vụ | Kỳ | Ngày thực hiện | Văn bản',
  enterprises: 'Mã doanh nghiệp | Tên doanh nghiệp | Số lao động | Số đảng viên',
}

/** What the classifier of a sheet says of a drawn row that is not the first. */
const kindOf = (key: TableKey, row: string | readonly SheetCell[], isFirst = false): string => {
  const header = findHeader(sheetOf('x', drawCells(HEADERS[key])), TABLES[key].columns)
  if (header === null) throw new Error('no header')
  const cells = typeof row === 'string' ? (drawCells(row)[0] ?? []) : row
  return rowClassifier(TABLES[key], header, CONTEXT)(cells, isFirst)
}

describe('a row of Tổ chức', () => {
  it.each([
    ['blank', ''],
    ['blank', '|  | |'],
    ['group', '1 | A1'],
    ['data', '  |    |      | Chi bộ cơ sở | x | y'],
    ['data', '  |    | Chi bộ |        | 12'],
    ['data', '  | a-1 | b | c'],
    ['perhaps', '1 | Đ/1 | Chi bộ | cấp lạ | mười'],
    ['perhaps', '  | Đ/1 | Chi bộ |        |      | ghi chú'],
    ['other', '1 | Đ/1 |        | cấp lạ'],
    ['other', '  |     | Chi bộ |        |      | ghi chú'],
  ])('is %s: %s', (kind, row) => {
    expect(kindOf('organizations', row)).toBe(kind)
  })

  it.each([
    'I | Khối xã',
    'IV.',
    'xii) | Khối',
    'A | Khối xã',
    'đ) | Khối xã',
    '1. | Khối',
    '1.2 | Khối',
    '12. | Khối',
    '1.22 | Khối',
    ' II | Khối',
    '3 | Khối',
    'Khối các xã vùng núi',
    ' | | Chi bộ',
    ' | Mã của/đảng bộ',
    ' | | | | 12',
  ])('is a group row: %s', (row) => {
    expect(kindOf('organizations', row)).toBe('group')
  })

  it.each([
    ['data', '  | A1'],
    ['data', '1 | A1 | Chi bộ'],
    ['other', 'AB | Khối'],
    ['other', 'I.. | Khối'],
    ['other', '1.. | Khối'],
    ['other', 'Khối I | Khối'],
    ['other', '(1) | Khối'],
    ['other', '1a | Khối'],
    ['perhaps', 'I | | a | Khối | | c'],
  ])('is %s, no group: %s', (kind, row) => {
    expect(kindOf('organizations', row)).toBe(kind)
  })

  it.each([
    'Cộng | | | | 12',
    '| CỘNG: | | | 12',
    '| Tổng',
    '| a | TỔNG SỐ *',
    '1 | A1 | Tổng cộng | Chi bộ cơ sở | 12',
    'tổng  cộng (đảng viên)',
    '| “Cộng” | cộng | 1',
    'Tổng cộng toàn huyện | | | | 12',
    'TỔNG SỐ CHI BỘ | | | | 12',
    '| Cộng các xã vùng núi: | | | 12',
    '| | Cộng: 12 chi bộ',
    '1 | | Cộng khối xã | Chi bộ cơ sở | 12',
    '| Tổng cộng (I + II), làm tròn | | | 12',
    '| Cộng/đảng bộ | | | 12',
  ])('is a total: %s', (row) => {
    expect(kindOf('organizations', row)).toBe('total')
  })

  it('is a total also when the word is decomposed or holds zero-width characters', () => {
    for (const label of ['Cộng', 'Tổng', 'TỔNG SỐ']) {
      expect(kindOf('organizations', [null, label.normalize('NFD'), null, null, 5])).toBe('total')
      expect(kindOf('organizations', [null, `\u200b${label}`, null, null, 5])).toBe('total')
    }
    expect(kindOf('organizations', [null, 'Tr\u200bong \u2060đó', null, null, 5])).toBe('partial')
  })

  it.each([
    ['data', '1 | A1 | Chi bộ | Cộng | 12'],
    ['data', '1 | A1 | Tổng công ty | Chi bộ cơ sở'],
    ['data', '1 | A1 | Cộng đồng | Chi bộ cơ sở'],
    ['data', '1 | A1 | Bộ Tổng | Chi bộ cơ sở'],
    ['data', '1 | A1 | Cộng Hòa 2 | Chi bộ cơ sở'],
    ['data', '1 | A1 | Tổng số 1 | Chi bộ cơ sở'],
    ['data', '1 |    | Tổng công ty | Chi bộ cơ sở'],
    ['data', '1 |    | Cộnghòa | Chi bộ cơ sở'],
    ['data', '1 |    | Tổng hợp | Chi bộ cơ sở'],
  ])('is %s, no total: %s', (kind, row) => {
    expect(kindOf('organizations', row)).toBe(kind)
  })

  it.each(['Trong đó', '| Trong đó: | | | 12', '| a | TRONG ĐÓ nữ | | 1', '| trong Ðó'])(
    'opens a part: %s',
    (row) => {
      expect(kindOf('organizations', row)).toBe('partial')
    },
  )

  it.each([
    '1 | 2 | 3',
    '(1) | (2)',
    'A | B | C | đ',
    '(a) | (Đ)',
    '1 | 2 | 3 = 1 + 2',
    '(4)=(1)+(2)',
    '10 | 11 | (12) | 13 = 10 + 3 | (14) = 1',
    ' 5 | ',
  ])('is a row of column numbers when it is the first: %s', (row) => {
    expect(kindOf('organizations', row, true)).toBe('numbers')
    expect(kindOf('organizations', row)).not.toBe('numbers')
  })

  it.each(['1 | A1 | 3', '1 | 2a', 'AB | C', '1) | 2', 'x1 = 2', '- | 1', ''])(
    'is no row of column numbers: %s',
    (row) => {
      expect(kindOf('organizations', row, true)).not.toBe('numbers')
    },
  )
})

describe('a row that repeats the header', () => {
  it.each([
    HEADERS.organizations,
    'STT | MÃ TỔ CHỨC: | Tên tổ chức * | Cấp tổ chức (chọn) | Tổng số đảng viên | Ghi chú',
    ' | Mã tổ chức | | Cấp tổ chức',
    ' | | | | Tổng số đảng viên',
    ' | Mã\u00a0tổ\u200b chức | Tên tổ chức',
  ])('is known: %s', (row) => {
    expect(kindOf('organizations', row)).toBe('header')
    expect(kindOf('organizations', row, true)).toBe('header')
  })

  it.each([
    ['group', ' | Tên tổ chức'],
    ['other', ' | Tên tổ chức | Mã tổ chức'],
    ['perhaps', ' | Mã tổ chức | Tên tổ chức | Cấp'],
    ['data', ' | Mã tổ chức | Tên tổ chức | Cấp tổ chức | 12'],
    ['data', '1 | A1 | Tên tổ chức | Cấp tổ chức'],
  ])('is %s when a cell says something else: %s', (kind, row) => {
    expect(kindOf('organizations', row)).toBe(kind)
  })
})

describe('a row of another sheet', () => {
  it.each([
    ['hamlets', 'data', '| | Xóm | | x'],
    ['hamlets', 'data', '| Xóm 1 | | 0 | x'],
    ['hamlets', 'other', '| Xóm 1 | Thôn'],
    ['hamlets', 'perhaps', '| Xóm 1 | Thôn | | Có'],
    ['members', 'data', 'Lê Văn An | 1970'],
    ['members', 'data', 'Lê Văn An |          | Nữ'],
    ['members', 'data', 'Lê Văn An | 31/2/1970 | | | | 3/2/1995'],
    ['members', 'group', ' | | | CB 01'],
    ['members', 'data', ' | | | CB01'],
    ['members', 'perhaps', 'Lê Văn An | 31/2/1970 | Nam giới | CB 01'],
    ['members', 'other', 'Lê Văn An | | | | Kinh'],
    ['members', 'group', 'Chi bộ xóm 1'],
    ['duties', 'group', 'Giao ban quý'],
    ['duties', 'data', 'Giao ban quý | 2012'],
    ['duties', 'data', ' | 2012S2'],
    ['duties', 'other', 'Giao ban | 2012Q5'],
    ['duties', 'other', 'Giao ban | Quý I'],
    ['duties', 'data', 'Giao ban | 2012q4'],
    ['duties', 'group', ' | Quý I'],
    ['duties', 'data', '1 | 2012Q1'],
    ['duties', 'data', 'I. | 2012S1'],
    ['duties', 'data', 'I | 2012'],
    ['duties', 'data', '3. | 2015'],
    ['duties', 'data', ' | 2013'],
    ['duties', 'data', 'Giao ban | 2014'],
    ['duties', 'group', 'I | 2011'],
    ['duties', 'group', ' | 2016'],
    ['duties', 'group', '1 | Quý I'],
    ['duties', 'total', 'Tổng số buổi giao ban |  | 4'],
    ['duties', 'data', 'Tổng số buổi giao ban | 2012Q1 | 4'],
    ['members', 'total', 'Cộng toàn chi bộ | | | | 12'],
    ['members', 'data', 'Cộng Văn Một | 3/2/1970 | Nam | CB01'],
    ['duties', 'perhaps', 'Giao ban | Quý I | 1/2/2012'],
  ] as const)('%s: %s: %s', (key, kind, row) => {
    expect(kindOf(key, row)).toBe(kind)
  })

  it('looks past the spaces around a mark and a number', () => {
    expect(kindOf('organizations', [' I ', 'Khối xã'])).toBe('group')
    expect(kindOf('organizations', [' 1 ', ' (2) '], true)).toBe('numbers')
  })

  it('looks past characters that cannot be seen in a partial date', () => {
    expect(kindOf('members', ['Lê Văn An', '\u200b5/1970'])).toBe('data')
  })

  it('is a group without the key column, whatever its one cell holds', () => {
    const cells = drawCells('Tên tổ chức | Ghi chú | Cấp tổ chức | Tổng số đảng viên')
    const header = findHeader(sheetOf('x', cells), TABLES.organizations.columns)
    if (header === null) throw new Error('no header')
    expect(rowClassifier(TABLES.organizations, header, CONTEXT)([null, 'A1'], false)).toBe('group')
  })

  it('reads dates and numbers as cells of their kind', () => {
    const date = { kind: 'date', day: 0, precision: 'day' } as const
    expect(kindOf('members', ['A', date, 'x'])).toBe('data')
    expect(kindOf('members', ['A', '\u00a03/2/1970 ', 'x'])).toBe('data')
    expect(kindOf('members', ['A', true, 'x'])).toBe('perhaps')
    expect(kindOf('hamlets', [null, 'Xóm', null, { kind: 'number', value: 5, shown: '05' }])).toBe('data')
    expect(kindOf('hamlets', [{ kind: 'number', value: 5, shown: '05' }, 'a', 'b'])).toBe('data')
    expect(kindOf('hamlets', ['\u200bX1 ', 'a', 'b'])).toBe('data')
  })
})
