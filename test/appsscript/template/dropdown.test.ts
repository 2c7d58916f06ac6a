import { describe, expect, it } from 'vitest'
import { dropdownValues } from '../../../appsscript/template/dropdown.ts'
import { columnsOf, TABLE_KEYS } from '../../../shared/forms/so-don-vi/index.ts'

const LIMIT_OF_SHEETS = 500
const columns = TABLE_KEYS.flatMap((table) =>
  Object.entries(columnsOf(table)).map(([key, column]) => ({ name: `${table}.${key}`, column })),
)

describe('dropdownValues', () => {
  it.each(columns)('$name stays within what a dropdown can hold', ({ column }) => {
    expect(dropdownValues(column, 2012)?.length ?? 0).toBeLessThanOrEqual(LIMIT_OF_SHEETS)
  })

  it('takes the classification of the year', () => {
    const { classification } = columnsOf('organizations')
    expect(classification && dropdownValues(classification, 2012)).toContain('Trong sạch, vững mạnh')
    expect(classification && dropdownValues(classification, 2018)).toContain('Hoàn thành xuất sắc nhiệm vụ')
  })
})
