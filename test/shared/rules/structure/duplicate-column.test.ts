import { describe, expect, it } from 'vitest'
import { district } from '../../../helpers/district.ts'
import { issuesBy } from '../../../helpers/issues-by.ts'
import { withHeader } from '../../../helpers/with-sheet.ts'

const issuesOf = (grids: Parameters<typeof issuesBy>[1]) => issuesBy('sheet.duplicate-column', grids)

describe('sheet.duplicate-column', () => {
  it('takes every header once, blank ones and unknown ones as often as they stand', () => {
    expect(issuesOf(district())).toEqual([])
    expect(issuesOf(withHeader('Khối xóm bản', ''))).toEqual([])
    expect(issuesOf(withHeader('Khối xóm bản', 'Loại hình'))).toEqual([])
  })

  it('stands at the second header', () => {
    expect(issuesOf(withHeader('Khối xóm bản', 'LOẠI *'))).toMatchObject([
      {
        cell: 'M1',
        column: 'kind',
        value: 'LOẠI *',
        message:
          'Cột “Loại” đứng hai lần (lần đầu ở ô C1); chỉ cột đầu được đọc, hãy xóa hoặc đổi tên cột này.',
      },
    ])
  })
})
