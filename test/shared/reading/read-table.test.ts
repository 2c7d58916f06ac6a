import { describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/day.ts'
import type { ReadingContext } from '../../../shared/reading/context.ts'
import { readTable } from '../../../shared/reading/read-table.ts'
import { thresholdsOn } from '../../../shared/resolution/thresholds.ts'
import { classificationScheme } from '../../../shared/sheets/classifications.ts'
import type { Merge, SheetCell } from '../../../shared/sheets/grid.ts'
import type { TableKey } from '../../../shared/sheets/index.ts'
import { sheetOf } from '../../helpers/sheet-of.ts'

const { organizations: byOrganization, members: byMember } = classificationScheme(2012)
const CONTEXT: ReadingContext = {
  reportDate: toDay(2012, 12, 31),
  thresholds: thresholdsOn(toDay(2012, 12, 31)),
  classifications: { 'organization-classification': byOrganization, 'member-classification': byMember },
}

const HEADERS = [
  'Mã tổ chức',
  'Tên tổ chức',
  'Cấp tổ chức',
  'Tổng số đảng viên',
  'Đảng viên chính thức',
  'Đảng viên dự bị',
]
const row = (code: SheetCell, members: SheetCell = 10): readonly SheetCell[] => [
  code,
  `Chi bộ ${String(code)}`,
  'Chi bộ cơ sở',
  members,
  10,
  0,
]

const read = <S extends TableKey>(
  key: S,
  cells: readonly (readonly SheetCell[])[],
  merges: readonly Merge[] = [],
) => {
  const table = readTable(key, sheetOf('x', cells, merges), CONTEXT)
  if (table === null) throw new Error('no header')
  return table
}
const organizations = (cells: readonly (readonly SheetCell[])[], merges: readonly Merge[] = []) =>
  read('organizations', cells, merges)

describe('totals', () => {
  it('may stand for the rows since the group or total above, or for all', () => {
    const total = (label: string, members: number): SheetCell[] => [null, label, null, members]
    const table = organizations([
      HEADERS,
      ['I', 'Khối xã'],
      row('A1', 10),
      row('A2', 20),
      total('Cộng', 30),
      ['II', 'Khối phường'],
      row('A3', 5),
      total('Cộng', 5),
      row('A4', 7),
      total('Tổng cộng', 42),
    ])
    const sums = table.totals.map(({ row: at, value, sinceGroup, ofAll }) => [at, value, sinceGroup, ofAll])
    expect(sums).toEqual([
      [5, 30, 30, 30],
      [8, 5, 5, 35],
      [10, 42, 7, 42],
    ])
  })

  it('cannot be known over a number that cannot', () => {
    const table = organizations([
      HEADERS,
      row('A1', 'mười'),
      row('A2', 20),
      [null, 'Cộng', null, 30],
      row('A3', 5),
      [null, 'Cộng', null, 5],
    ])
    expect(table.totals.map(({ sinceGroup, ofAll }) => [sinceGroup, ofAll])).toEqual([
      [Number.NaN, Number.NaN],
      [5, Number.NaN],
    ])
  })
})

describe('what is shown of a cell', () => {
  it('is the cell, of a very long text the beginning, and nothing of a blank or a column that lacks', () => {
    const table = organizations([HEADERS, row('A1'), ['A2', 'x'.repeat(1000)], ['A3', 'y'.repeat(1001)]])
    expect([0, 1, 2].map((i) => table.shown(i, 'name'))).toEqual([
      'Chi bộ A1',
      'x'.repeat(1000),
      `${'y'.repeat(1000)}…`,
    ])
    expect([table.shown(1, 'level'), table.shown(0, 'note'), table.shown(9, 'name')]).toEqual(['', '', ''])
  })
})

describe('header', () => {
  it('is the first row with three required headers, in any order and column', () => {
    const table = organizations([
      [null, 'ĐẢNG BỘ TỈNH NGHỆ AN'],
      ['Tên tổ chức: danh sách'],
      [null, null, null, 'TÊN TỔ CHỨC *', 'Cấp tổ chức:', 'Mã  tổ chức (mã số)', 'Lạ'],
      [null, null, null, 'Chi bộ A', 'Chi bộ cơ sở', 'a1', 'x'],
    ])
    expect(table.headerRow).toBe(3)
    expect(table.columns.code.at(0)).toBe('A1')
    expect(table.rowOf(0)).toBe(4)
    expect(table.missingColumns).toEqual(['type', 'members', 'officialMembers', 'probationaryMembers'])
    expect(table.unexpectedColumns).toEqual([{ header: 'Lạ', row: 3, position: 6 }])
  })

  it('takes two required headers for duties, which have no more', () => {
    expect(
      read('duties', [
        ['Nhiệm vụ', 'Kỳ'],
        ['Giao ban quý', '2012Q1'],
      ]).size,
    ).toBe(1)
  })

  it('is nowhere when no row has enough of them', () => {
    expect(readTable('organizations', sheetOf('x', [HEADERS.slice(0, 2), row('A1')]), CONTEXT)).toBeNull()
  })

  it('may have two rows tied by merges: sub-heading, both joined, heading', () => {
    const merges = [
      { top: 0, bottom: 1, left: 0, right: 0 },
      { top: 0, bottom: 1, left: 1, right: 1 },
      { top: 0, bottom: 1, left: 2, right: 2 },
      { top: 0, bottom: 0, left: 3, right: 5 },
    ]
    const table = organizations(
      [
        ['Mã tổ chức', 'Tên tổ chức', 'Cấp tổ chức', 'Đảng viên', null, null],
        [null, null, null, 'Tổng số đảng viên', 'chính thức', 'dự bị'],
        row('A1'),
      ],
      merges,
    )
    expect(table.headerRow).toBe(2)
    expect(table.size).toBe(1)
    expect(table.columns.officialMembers.at(0)).toBe(10)
  })

  it('counts the first of a header that stands twice', () => {
    const table = organizations([
      [...HEADERS, 'Tổng số đảng viên'],
      [...row('A1', 7), 99],
    ])
    expect(table.columns.members.at(0)).toBe(7)
    expect(table.duplicateColumns).toEqual([
      { column: 'members', header: 'Tổng số đảng viên', row: 1, position: 6 },
    ])
  })
})

describe('rows', () => {
  it('skips numbers, groups, totals, what follows `Trong đó`, and the signature block', () => {
    const table = organizations([
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
    const table = organizations([HEADERS, ['Tổng số', null, null, 42], row('A1', 12), row('A2', 30), cell])
    expect(table.totals).toEqual([
      { row: 2, column: 'members', value: 42, shown: '42', sinceGroup: 42, ofAll: 42 },
    ])
  })

  it('takes a row of three known cells for data only between data rows', () => {
    const bad = ['Đảng bộ ?', 'tên', 'cấp lạ', 'x', 'y', 'z']
    const table = organizations([HEADERS, row('A1'), bad, row('A2'), bad])
    expect(table.size).toBe(3)
    expect(table.skippedRows).toEqual([5])
  })

  it('fills merged code cells down', () => {
    const members = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Mã tổ chức']
    const table = read(
      'members',
      [members, ['A', '1/1/1970', 'Nam', 'CB1'], ['B', '1/1/1971', 'Nữ', null]],
      [{ top: 1, bottom: 2, left: 3, right: 3 }],
    )
    expect(table.columns.organization.at(1)).toBe('CB1')
  })

  it('leaves copies of a row out, whatever their running number', () => {
    const table = organizations([
      ['STT', ...HEADERS],
      [1, ...row('A1')],
      [2, ...row('A1')],
      [3, ...row('A2')],
    ])
    expect(table.copies).toEqual([{ row: 3, firstRow: 2, position: 1 }])
    expect(table.size).toBe(2)
  })

  it('knows a repeated code from its first row', () => {
    const table = organizations([HEADERS, row('A1', 10), row('a1 ', 11)])
    expect(table.repeats).toEqual([{ record: 1, column: 'code', firstRecord: 0 }])
  })
})

describe('cells', () => {
  it('tells blank, known and unknown apart', () => {
    const { members } = organizations([HEADERS, row('A1', 0), row('A2', null), row('A3', 'mười')]).columns
    expect([members.at(0), members.isKnown(0)]).toEqual([0, true])
    expect([members.at(1), members.isBlank(1)]).toEqual([Number.NaN, true])
    expect([members.at(2), members.isUnknown(2)]).toEqual([Number.NaN, true])
  })

  it('notes a formula error and a formula without a value', () => {
    const table = organizations([HEADERS, row('A1', '#REF!'), row('A2', { kind: 'error', shown: '' })])
    expect(table.problemsOf('formula-error').map(({ record }) => record)).toEqual([0, 1])
  })

  it('decodes a column in TCVN3 and says nothing else of it', () => {
    const table = organizations([
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
      },
    ])
  })
})
