import { describe, expect, it } from 'vitest'
import type { SheetCell } from '../../../../shared/reading/grid.ts'
import { duplicateRow } from '../../../../shared/rules/cell/duplicate-row.ts'
import { issuesBy } from '../../../helpers/issues-by.ts'
import { sheetOf } from '../../../helpers/sheet-of.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(duplicateRow, {
  accepts: {
    'the same hamlet under another code': {
      hamlets: {
        6: {
          code: 'X05',
          name: 'Xóm 4',
          kind: 'Xóm',
          organization: 'DB01',
          residentMembers: 0,
          reinforcedMembers: 0,
          cellStatus: 'Chưa có chi bộ',
          officerAssigned: 'Có',
        },
      },
    },
  },
  rejects: {
    'a row pasted twice': [
      {
        hamlets: {
          6: {
            code: 'X04',
            name: 'Xóm 4',
            kind: 'Xóm',
            organization: 'DB01',
            residentMembers: 0,
            reinforcedMembers: 0,
            cellStatus: 'Chưa có chi bộ',
            officerAssigned: 'Có',
          },
        },
      },
      'A6',
    ],
  },
  says: 'Dòng này giống hệt dòng 5; hãy xóa dòng thừa.',
})

describe('row.duplicate', () => {
  const twins = (cells: readonly SheetCell[], header: string) =>
    issuesBy('row.duplicate', [
      sheetOf('Khối xóm bản', [[header, 'Mã khối, xóm, bản', 'Tên khối, xóm, bản', 'Loại'], cells, cells]),
    ])

  it('names the columns in which the rows differ, since it does not compare them', () => {
    const sayOf = (own: readonly SheetCell[], other: readonly SheetCell[]) => {
      const header = [
        'STT',
        'Mã khối, xóm, bản',
        'Tên khối, xóm, bản',
        'Loại',
        'Ghi chú',
        'Cụm',
        null,
        'Tổ',
        'Đội',
      ]
      const row = (number: number, last: readonly SheetCell[]) => [number, 'X1', 'Xóm 1', 'Xóm', ...last]
      const sheet = sheetOf('Khối xóm bản', [header, row(1, own), row(2, other)])
      return issuesBy('row.duplicate', [sheet]).map(({ message }) => message)
    }
    const alike = 'Dòng này giống dòng 2 ở mọi cột được báo cáo, chỉ khác ở'
    const todo = 'hãy xem lại rồi xóa một dòng.'
    expect(sayOf(['a', 1], ['a ', 1])).toEqual(['Dòng này giống hệt dòng 2; hãy xóa dòng thừa.'])
    expect(sayOf(['a', 1], [null, 1])).toEqual([`${alike} “Ghi chú”; ${todo}`])
    expect(sayOf(['a', 1], ['b', '2', 'c'])).toEqual([`${alike} “Ghi chú”, “Cụm”, cột G; ${todo}`])
    expect(sayOf([], ['b', 2, 'c', 4, 5])).toEqual([
      `${alike} “Ghi chú”, “Cụm”, cột G và 2 cột khác; ${todo}`,
    ])
  })

  it('stands at the first filled cell of the copy', () => {
    expect(twins([1, 'X1', 'Xóm 1', 'Xóm'], 'STT')).toMatchObject([
      { cell: 'B3', row: 3, column: 'code', value: null },
    ])
    expect(twins([null, null, 'Xóm 1', 'Xóm'], 'STT')).toMatchObject([{ cell: 'C3', column: 'name' }])
    expect(twins(['a', 'X1', 'Xóm 1', 'Xóm'], 'Lạ')).toMatchObject([{ cell: 'A3', column: null }])
  })
})
