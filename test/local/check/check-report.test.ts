import { describe, expect, it } from 'vitest'
import { checkWorkbook } from '../../../local/check/check-report.ts'
import { readWorkbook } from '../../../shared/reading/read-workbook.ts'
import { type Changes, district } from '../../helpers/district.ts'

const sheetsOf = (changes: Changes) =>
  checkWorkbook(readWorkbook(district(changes))).sheets.map(({ name, rows }) => [name, rows])

const REST = [
  ['Tổ chức', 7],
  ['Khối xóm bản', 4],
]

describe('the sheets of a report', () => {
  it('are those that were read, by their official names, and no spare tab', () => {
    const copies = [['members', 'Đảng viên (2)'] as const]
    expect(sheetsOf({ copies, named: { duties: 'NHIỆM VỤ định kỳ (quý IV)' } })).toEqual([
      ...REST,
      ['Đảng viên', 43],
      ['Nhiệm vụ định kỳ', 2],
    ])
  })

  it('leave out what is absent, and what could be several tabs', () => {
    const copies = [['members', 'Đảng viên (1)'] as const]
    expect(sheetsOf({ copies, named: { members: 'Đảng viên (2)' }, absent: ['duties'] })).toEqual(REST)
  })
})
