import { describe, expect, it } from 'vitest'
import { issuesBy } from '../../../helpers/issues-by.ts'
import { withSheet } from '../../../helpers/with-sheet.ts'

const rowsLeft = (name: string, count: number) =>
  issuesBy(
    'sheet.no-rows',
    withSheet(name, (cells) => cells.slice(0, count + 1)),
  )

describe('sheet.no-rows', () => {
  it('takes one row, and lets sheets be empty that may be', () => {
    expect(rowsLeft('Tổ chức', 1)).toEqual([])
    expect(rowsLeft('Đảng viên', 1)).toEqual([])
    expect(rowsLeft('Khối xóm bản', 0)).toEqual([])
    expect(rowsLeft('Nhiệm vụ định kỳ', 0)).toEqual([])
  })

  it('counts blank rows for none', () => {
    const blank = withSheet('Tổ chức', ([header = []]) => [header, [], [null, ' ']])
    expect(issuesBy('sheet.no-rows', blank)).toHaveLength(1)
  })

  it('is about the whole sheet', () => {
    expect(rowsLeft('Tổ chức', 0)).toHaveLength(1)
    expect(rowsLeft('Đảng viên', 0)).toEqual([
      {
        rule: 'sheet.no-rows',
        severity: 'error',
        sheet: 'Đảng viên',
        cell: null,
        row: null,
        column: null,
        value: null,
        message: 'Trang “Đảng viên” có tiêu đề nhưng chưa có dòng số liệu nào; hãy nhập số liệu.',
        fix: null,
        fixes: null,
      },
    ])
  })
})
