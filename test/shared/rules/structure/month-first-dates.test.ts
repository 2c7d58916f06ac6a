import { describe, expect, it } from 'vitest'
import { toDay } from '../../../../shared/calendar/day.ts'
import type { SheetCell } from '../../../../shared/reading/grid.ts'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { applyPatch, toPatch } from '../../../../shared/rules/fixes.ts'
import { monthFirstDates } from '../../../../shared/rules/structure/month-first-dates.ts'
import { validate } from '../../../../shared/rules/validate.ts'
import { type Changes, district } from '../../../helpers/district.ts'
import { testRule } from '../../../helpers/test-rule.ts'

/** Dates of birth from row 2 on; those of the other members are blank. */
const bornOn = (...cells: readonly SheetCell[]): Changes => ({
  members: Object.fromEntries(Array.from({ length: 43 }, (_, i) => [i + 2, { birthDate: cells[i] ?? null }])),
})
const DATE: SheetCell = { kind: 'date', day: toDay(1970, 2, 3), precision: 'day' }

testRule(monthFirstDates, {
  accepts: {
    'two such texts': bornOn('12/31/1970', '2/25/1970', '5/6/1970', '7/8/1970'),
    'one with the day first': bornOn('12/31/1970', '2/25/1970', '3/13/1970', '25/2/1970'),
    'texts that are no date either way': bornOn('13/13/1970', '31/31/1970', '0/20/1970'),
    'two-digit years': bornOn('12/31/70', '2/25/70', '3/13/70'),
    'blanks, partial dates and ISO': bornOn('1970-12-31', '12/1970', '1970', null, DATE),
    'dates that could be either': bornOn('1/2/1970', '3/4/1970', '5/6/1970', '7/8/1970'),
  },
  rejects: {
    'three such texts': [bornOn('12/31/1970', '2/25/1970', '3/13/1970', '5/6/1970'), 'D1'],
    'other signs between the numbers, and spaces': [
      bornOn('12-31-1970', '2.25.1970', ' 3/ 13/1970', DATE),
      'D1',
    ],
  },
  says: 'Cột “Ngày sinh” ghi tháng trước ngày, ví dụ “12/31/1970”; hãy đổi 4 ô của cột sang ngày/tháng/năm.',
})

describe('a column with the month first', () => {
  const cells = [
    '12/31/1970',
    '2/25/1970',
    '3/13/1970',
    '5/6/1970',
    '5/5/1970',
    '13/13/1970',
    '1970-01-02',
    '1975',
    DATE,
  ]
  const grids = district(bornOn(...cells))
  const own = () => validate(readWorkbook(grids)).filter(({ column }) => column === 'birthDate')

  it('is repaired where a text is a date so, and says nothing else', () => {
    const issues = own()
    expect(issues.map(({ rule }) => rule)).toEqual(['column.month-first-dates'])
    expect(issues[0]?.fixes).toEqual([
      { cell: 'D2', value: '31/12/1970' },
      { cell: 'D3', value: '25/2/1970' },
      { cell: 'D4', value: '13/3/1970' },
      { cell: 'D5', value: '6/5/1970' },
    ])
    expect(issues[0]?.message).toContain('4 ô')
  })

  it('has no value in its texts for any rule, and values in its other cells', () => {
    const birthDate = readWorkbook(grids).members?.columns.birthDate
    expect(cells.map((_, i) => birthDate?.isKnown(i))).toEqual([
      ...[false, false, false, false, false, false],
      ...[true, true, true],
    ])
    expect([birthDate?.from(3), birthDate?.from(6)]).toEqual([Number.NaN, toDay(1970, 1, 2)])
  })

  it('is good once it is repaired', () => {
    const patch = toPatch(validate(readWorkbook(grids)), (name) => grids.find((grid) => grid.name === name))
    const rules = validate(readWorkbook(applyPatch(grids, patch)))
      .filter(({ column, row }) => column === 'birthDate' && (row ?? 0) < 11)
      .map(({ rule, cell }) => [rule, cell])
    expect(rules).toEqual([
      ['cell.not-a-date', 'D7'],
      ['cell.partial-date', 'D9'],
    ])
  })
})
