import { describe, expect, it } from 'vitest'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import { rowKeysOf } from '../../shared/row-key.ts'
import { district } from '../helpers/district.ts'

const keyIn = (sheet: string, row: number | null, column: string | null = null) =>
  rowKeysOf(readWorkbook(district()))({ sheet, row, column })

describe('rowKeysOf', () => {
  it('names a row so that it is found again when rows move', () => {
    expect(keyIn('Tổ chức', 2)).toBe('DB01')
    expect(keyIn('Khối xóm bản', 4)).toBe('X03')
    expect(keyIn('Nhiệm vụ định kỳ', 3)).toBe('half-year-inspection 2012S1')
    expect(keyIn('Tăng giảm', 5, 'closing')).toBe('closing')
    expect(keyIn('Thông tin', 2, 'period')).toBe('period')
  })

  it('has no name for members, headers, whole sheets and sheets that are not there', () => {
    expect(keyIn('Đảng viên', 2)).toBeNull()
    expect(keyIn('Tổ chức', 1)).toBeNull()
    expect(keyIn('Tổ chức', null)).toBeNull()
    const withoutHamlets = rowKeysOf(readWorkbook(district({ absent: ['hamlets'] })))
    expect(withoutHamlets({ sheet: 'Khối xóm bản', row: 2, column: null })).toBeNull()
  })
})
