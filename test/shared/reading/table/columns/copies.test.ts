import { afterEach, describe, expect, it, vi } from 'vitest'
import { toDay } from '../../../../../shared/calendar/day.ts'
import { columnsOf, TABLE_KEYS, TABLES, type TableKey } from '../../../../../shared/forms/so-don-vi/index.ts'
import type { Merge, SheetCell } from '../../../../../shared/reading/grid.ts'
import { hashText } from '../../../../../shared/reading/text/hash-chains.ts'
import { collidingPair } from '../../../../helpers/colliding-texts.ts'
import { hamletsOf } from '../../../../helpers/hamlets-sheet.ts'
import { readSheet } from '../../../../helpers/read-sheet.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

/** Copies as `row=firstRow@position`, 1-based rows; the header is row 1. */
const copiesIn = (
  sheet: TableKey,
  header: readonly string[],
  rows: readonly (readonly SheetCell[])[],
  merges: readonly Merge[] = [],
): string =>
  (readSheet(sheet, [header, ...rows], merges)?.copies ?? [])
    .map(({ row, firstRow, position }) => `${row}=${firstRow}@${position}`)
    .join(' ')

const HAMLETS = ['STT', 'Mã khối, xóm, bản', 'Tên khối, xóm, bản', 'Loại', 'Mã đảng bộ xã', 'Ghi chú']
const hamlets = (...rows: readonly SheetCell[][]): string => copiesIn('hamlets', HAMLETS, rows)

describe('findCopies', () => {
  it('leaves out the running number and counts every later row', () => {
    expect(hamlets([1, 'X1', 'Xóm 1', 'Xóm'], [2, 'X1', 'Xóm 1', 'Xóm'], [3, 'X1', 'Xóm 1', 'Xóm'])).toBe(
      '3=2@1 4=2@1',
    )
  })

  it('tells rows apart that only share the telling columns', () => {
    expect(
      hamlets(
        [1, 'X1', 'Xóm 1', 'Xóm', 'DB1'],
        [2, 'X1', 'Xóm 1', 'Bản', 'DB1'],
        [3, 'X1', 'Xóm 1', 'Bản', 'DB1'],
        [4, 'X1', 'Xóm 1', 'Xóm', 'DB1'],
      ),
    ).toBe('4=3@1 5=2@1')
  })

  it('trusts no hash: rows that only hash alike are no copies', () => {
    vi.spyOn(Math, 'random').mockReturnValue(0)
    const [a, b] = collidingPair(0)
    expect(hashText(a)).toBe(hashText(b))
    const row = (number: number, code: string) => [number, code, 'Xóm 1', 'Xóm', 'DB1']
    expect(hamlets(row(1, a), row(2, b), row(3, 'X1'), row(4, 'X1'))).toBe('5=4@1')
    expect(hamlets(row(1, a), row(2, b), row(3, a), row(4, b), row(5, b))).toBe('4=2@1 5=3@1 6=3@1')
  })

  it('finds copies of rows without a code', () => {
    expect(hamlets([null, null, 'Xóm 1', 'Xóm'], [null, null, 'Xóm 1', 'Xóm'], [1, 'X2', 'Xóm 2'])).toBe(
      '3=2@2',
    )
    expect(hamlets()).toBe('')
  })

  it('does not mistake one column for another', () => {
    const header = ['Mã khối, xóm, bản', 'Tên khối, xóm, bản', 'Loại', 'Vùng giáo', 'Vùng dân tộc thiểu số']
    const rows = [
      ['X1', 'Xóm 1', 'Xóm', 'Có', null],
      ['X1', 'Xóm 1', 'Xóm', null, 'Có'],
    ]
    expect(copiesIn('hamlets', header, rows)).toBe('')
  })
})

const DUTIES = ['Cụm', 'Nhiệm vụ', 'Kỳ', 'Ngày thực hiện', 'Văn bản']
const day = { kind: 'date', day: toDay(2012, 3, 30), precision: 'day' } as const
const briefing: readonly SheetCell[] = ['Giao ban quý', '2012Q1', '30/3/2012', '12-TB/HU']

describe('columns of a copy', () => {
  it.each<[string, readonly SheetCell[], readonly SheetCell[], string]>([
    ['a column of the unit’s own', ['A', ...briefing], ['B', ...briefing], '3=2@0'],
    ['a column of the unit’s own that is blank', ['A', ...briefing], [null, ...briefing], '3=2@1'],
    [
      'a date that is written otherwise',
      ['A', ...briefing],
      ['A', 'Giao ban quý', '2012Q1', day, '12-TB/HU'],
      '3=2@0',
    ],
    [
      'a code in small letters',
      ['A', ...briefing],
      ['A', 'Giao ban quý', '2012q1', '30/3/2012', '12-TB/HU'],
      '3=2@0',
    ],
    [
      'a list in capitals',
      ['A', ...briefing],
      ['A', 'GIAO BAN QUÝ', '2012Q1', '30/3/2012', '12-TB/HU'],
      '3=2@0',
    ],
    ['spaces', ['A', ...briefing], ['A', ' Giao  ban quý', '2012Q1 ', '30/3/2012', ' 12-TB/HU'], '3=2@0'],
    [
      'letter case of a text',
      ['A', ...briefing],
      ['A', 'Giao ban quý', '2012Q1', '30/3/2012', '12-tb/hu'],
      '',
    ],
    ['a blank text', ['A', ...briefing], ['A', 'Giao ban quý', '2012Q1', '30/3/2012', null], ''],
    ['a month for a day', ['A', ...briefing], ['A', 'Giao ban quý', '2012Q1', '3/2012', '12-TB/HU'], ''],
    [
      'dates that cannot be read',
      ['A', 'Giao ban quý', '2012Q1', '31/2/2012'],
      ['A', 'Giao ban quý', '2012Q1', '30/2/2012'],
      '',
    ],
    [
      'the same date that cannot be read',
      ['A', 'Giao ban quý', '2012Q1', '31/2/2012'],
      ['B', 'Giao ban quý', '2012Q1', ' 31/2/2012'],
      '3=2@0',
    ],
    [
      'duties that cannot be read',
      ['A', 'Giao ban', '2012Q1', '30/3/2012'],
      ['A', 'Giao bán', '2012Q1', '30/3/2012'],
      '',
    ],
  ])('of a sheet that travels: %s', (_, first, second, copies) => {
    expect(copiesIn('duties', DUTIES, [first, second])).toBe(copies)
  })

  it('of a sheet that travels are not its notes', () => {
    expect(hamlets([1, 'X1', 'Xóm 1', 'Xóm', 'DB1', 'a'], [2, 'X1', 'Xóm 1', 'Xóm', 'DB1', 'b'])).toBe(
      '3=2@1',
    )
  })

  it('of a sheet that stays are all that are known', () => {
    const header = [
      'Cụm',
      'Số lý lịch',
      'Họ và tên',
      'Ngày sinh',
      'Giới tính',
      'Mã tổ chức',
      'Dân tộc',
      'Ghi chú',
    ]
    const member = (...changed: readonly SheetCell[]) => [
      'A',
      '000001NA',
      'Nguyễn Văn An',
      '3/2/1970',
      'Nam',
      'CB01',
      'Kinh',
      'a',
      ...changed,
    ]
    const other = (position: number, cell: SheetCell) =>
      member().map((each, i) => (i === position ? cell : each))
    expect(copiesIn('members', header, [member(), other(0, 'B')])).toBe('3=2@0')
    expect(copiesIn('members', header, [member(), other(7, 'b')])).toBe('')
    expect(copiesIn('members', header, [member(), other(5, 'cb01')])).toBe('3=2@0')
    expect(copiesIn('members', header, [other(6, 'Hmông'), other(6, "H'Mông")])).toBe('3=2@0')
    expect(copiesIn('members', header, [other(6, 'Người lạ'), other(6, 'Người xa')])).toBe('')
    expect(copiesIn('members', header, [other(1, '000001na'), member()])).toBe('')
  })

  it('hold what a merge above fills in', () => {
    const rows = [
      ['X1', 'Xóm 1', 'Xóm', 'DB1'],
      ['X1', 'Xóm 1', 'Xóm', null],
    ]
    const header = ['Mã khối, xóm, bản', 'Tên khối, xóm, bản', 'Loại', 'Mã đảng bộ xã']
    const merge = { top: 1, left: 3, bottom: 2, right: 3 }
    expect(copiesIn('hamlets', header, rows)).toBe('')
    expect(copiesIn('hamlets', header, rows, [merge])).toBe('3=2@0')
  })
})

describe('the columns that tell records apart', () => {
  it.each(TABLE_KEYS)('are texts and codes of the sheet: %s', (key) => {
    const { tellingColumns } = TABLES[key]
    expect(tellingColumns.length).toBeGreaterThan(0)
    const kinds = tellingColumns.map((column) => columnsOf(key)[column]?.kind)
    for (const kind of kinds) expect(['text', 'code', 'period']).toContain(kind)
  })
})

describe('copies in a sheet', () => {
  it('stand at their first filled cell, and are no records', () => {
    const { copies, size, rowOf } = hamletsOf(`
      1 | X1 | Xóm 1 | Xóm | 1
      2 |    | Xóm 2 | Xóm | 1
      3 |    | Xóm 2 | Xóm | 1
      4 | X1 | Xóm 1 | Xóm | 1
      5 | X1 | Xóm 1 | Xóm | 2
        |    | Xóm 2 | Xóm | 1 | Có
    `)
    expect(copies).toEqual([
      { row: 4, firstRow: 3, position: 2, differences: [] },
      { row: 5, firstRow: 2, position: 1, differences: [] },
    ])
    expect([0, 1, 2, 3].map(rowOf)).toEqual([2, 3, 6, 7])
    expect(size).toBe(4)
  })
})
