import { describe, expect, it } from 'vitest'
import { problemsOf, readColumn, valuesOf } from '../../helpers/read-column.ts'

describe('lists', () => {
  it('give the keys of their values and aliases', () => {
    const values = ['Xã', 'XÃ', ' Phường', 'LLVT', 'Xa', 'Cơ quan']
    expect(valuesOf('organizations', 'type', ...values)).toEqual([
      'commune',
      'commune',
      'ward',
      'armed-forces',
      '',
      'agency',
    ])
    expect(problemsOf('organizations', 'type', ...values, 'Thị trân', true)).toEqual([
      '2 stray-space Phường',
      '4 not-in-list',
      '6 not-in-list Thị trấn',
      '7 not-in-list',
    ])
    expect(valuesOf('organizations', 'isCommuneOfficeCell', true, false, 1, 0, 'x', '✓')).toEqual([
      'yes',
      'no',
      'yes',
      'no',
      'yes',
      'yes',
    ])
  })

  it('are those of the year of the period', () => {
    expect(valuesOf('organizations', 'classification', 'TSVM', 'Yếu kém')).toEqual(['strong', 'failing'])
    expect(valuesOf('members', 'classification', 'TSVM', 'Đủ tư cách, hoàn thành nhiệm vụ')).toEqual([
      '',
      'fair',
    ])
  })

  it('of peoples give the official name, and reject silently', () => {
    const values = ['Kinh', 'việt', 'Khơ-mú', 'Khơ-mú', 'Người lạ', 'Người lạ', ' Ơ Đu']
    expect(valuesOf('members', 'ethnicity', ...values)).toEqual([
      'Kinh',
      'Kinh',
      'Khơ Mú',
      'Khơ Mú',
      '',
      '',
      'Ơ Đu',
    ])
    const { column, problems } = readColumn('members', 'ethnicity', values)
    expect(values.map((_, i) => column.isUnknown(i))).toEqual([false, false, false, false, true, true, false])
    expect(problems).toEqual(['6 stray-space Ơ Đu'])
  })
})
