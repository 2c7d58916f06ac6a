import { describe, expect, it } from 'vitest'
import type { SheetCell } from '../../../../../shared/reading/grid.ts'
import { readSheet } from '../../../../helpers/read-sheet.ts'

describe('repeats', () => {
  const repeatsOf = (...codes: readonly SheetCell[]) =>
    readSheet('members', [
      ['Số thẻ đảng viên', 'Họ và tên', 'Ngày sinh', 'Giới tính'],
      ...codes.map((code, i) => [code, `Người ${i}`, '1/1/1970', 'Nam']),
    ])?.repeats.map(({ record, column, firstRecord }) => `${column} ${record}=${firstRecord}`)

  it('name the first record of the value, in whatever case', () => {
    expect(repeatsOf('A1', 'b1', 'a1', 'B1 ', 'á1', 'Á1', 'A1')).toEqual([
      'cardNumber 2=0',
      'cardNumber 3=1',
      'cardNumber 5=4',
      'cardNumber 6=0',
    ])
  })

  it('are known by letters alone as by numbers', () => {
    expect(repeatsOf('ab', 'AB', 'aB')).toEqual(['cardNumber 1=0', 'cardNumber 2=0'])
  })

  it('leave the value of a later record unknown', () => {
    const table = readSheet('members', [
      ['Số thẻ đảng viên', 'Họ và tên', 'Ngày sinh', 'Giới tính'],
      ['A1', 'Người 1', '1/1/1970', 'Nam'],
      ['a1', 'Người 2', '1/1/1970', 'Nam'],
    ])
    const card = table?.columns.cardNumber
    expect([card?.isUnknown(0), card?.isUnknown(1)]).toEqual([false, true])
  })

  it('are never blanks or errors, and keep leading zeros apart', () => {
    expect(repeatsOf(null, ' ', null, '#N/A', '#N/A', '01', 1, '1')).toEqual(['cardNumber 7=6'])
  })

  it('are of the unique columns only', () => {
    const table = readSheet('hamlets', [
      ['Mã khối, xóm, bản', 'Tên khối, xóm, bản', 'Loại', 'Đảng viên tại chỗ'],
      ['X1', 'Xóm 1', 'Xóm', 1],
      ['X2', 'Xóm 1', 'Xóm', 1],
    ])
    expect(table?.repeats).toEqual([])
  })
})
