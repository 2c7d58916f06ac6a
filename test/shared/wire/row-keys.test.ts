import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { memberRowKey, rowKeys } from '../../../shared/wire/row-keys.ts'
import { type Changes, district } from '../../helpers/district.ts'

const book = readWorkbook(district({ organizations: { 3: { code: 'Đ' }, 8: { code: '__PROTO__' } } }))
const keyOf = rowKeys(book)

describe('rowKeys', () => {
  it.each([
    ['Tổ chức', 2, 'members', 'DB01'],
    ['Tổ chức', 8, 'members', '__PROTO__'],
    ['Tổ chức', 3, 'members', null],
    ['Khối xóm bản', 5, 'officerAssigned', 'X04'],
    ['Nhiệm vụ định kỳ', 2, 'doneOn', 'quarterly-briefing 2012Q1'],
    ['Nhiệm vụ định kỳ', 3, 'doneOn', 'half-year-inspection 2012S1'],
    ['Tăng giảm', 10, 'closing', 'closing'],
    ['Thông tin', 4, 'template', 'template'],
    ['Đảng viên', 2, 'admittedOn', null],
    ['Tổ chức', 1, null, ''],
    ['Tổ chức', null, null, ''],
  ])('of %s, row %s, is that of the record', (sheet, row, column, key) => {
    expect(keyOf({ sheet, row, column })).toBe(key)
  })
})

describe('memberRowKey', () => {
  const keyOfFirst = (changes: Changes) => {
    const { members } = readWorkbook(district(changes))
    return members && memberRowKey(members, 0)
  }
  it('is the file number, or else who it is and where', () => {
    expect(keyOfFirst({})).toBe('000001NA')
    expect(keyOfFirst({ members: { 2: { fileNumber: null } } })).toBe('Đảng viên thứ 1 | 3/2/1970 | CB01')
  })
})
