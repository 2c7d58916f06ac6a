import { describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/day.ts'
import { dated, firstRow, row } from '../../helpers/first-row.ts'

describe('dates', () => {
  it.each([
    ['dd/mm/yyyy', 'day', '13/03/2012'],
    ['m/d/yyyy', 'day', '13/03/2012'],
    ['d-m-yy', 'day', '13-3-12'],
    ['yyyy\\-mm\\-dd;@', 'day', '2012-03-13'],
    ['[$-42A]dd mmmm yyyy', 'day', '13 Tháng Ba 2012'],
    ['dd/mm/yyyy hh:mm', 'day', '13/03/2012 00:00'],
    ['mm/yyyy', 'month', '03/2012'],
    ['&quot;tháng&quot; m', 'month', 'tháng 3'],
    ['yyyy', 'year', '2012'],
  ])('%s names a %s', async (pattern, precision, shown) => {
    const expected = { kind: 'date', day: toDay(2012, 3, 13), precision, shown }
    expect(await dated('40981', pattern)).toEqual(expected)
  })

  it.each([
    ['1', { day: toDay(1900, 1, 1) }],
    ['59', { day: toDay(1900, 2, 28) }],
    ['61', { day: toDay(1900, 3, 1) }],
    ['2958465', { day: toDay(9999, 12, 31) }],
    ['40981.999', { day: toDay(2012, 3, 13) }],
  ])('serial %s of the 1900 system', async (serial, expected) => {
    expect(await dated(serial, 'dd/mm/yyyy')).toMatchObject({ kind: 'date', ...expected })
  })

  it.each(['0', '-1', '2958466', '1e300'])('serial %s is no day', async (serial) => {
    expect(await dated(serial, 'dd/mm/yyyy')).not.toMatchObject({ kind: 'date' })
  })

  it('reads the 1904 system', async () => {
    const expected = { kind: 'date', day: toDay(2012, 3, 13), precision: 'day', shown: '13/03/2012' }
    expect(await dated(String(40981 - 1462), 'dd/mm/yyyy', true)).toEqual(expected)
  })

  it('reads the date of a formula, keeps equal dates once, and leaves the time out', async () => {
    const cells = await firstRow(
      row(
        '<c r="A1" s="1"><f>TODAY()</f><v>40981</v></c>',
        '<c r="B1" s="1"><v>40981</v></c>',
        '<c r="C1" s="1"><v>40981.75</v></c>',
        '<c r="D1" s="1"><f>B1</f></c>',
      ),
      { formats: ['General', 'dd/mm/yyyy'] },
    )
    expect(cells[0]).toEqual({ kind: 'date', day: toDay(2012, 3, 13), precision: 'day', shown: '13/03/2012' })
    expect(cells[1]).toBe(cells[0])
    expect(cells[2]).toEqual(cells[0])
    expect(cells[3]).toEqual({ kind: 'error', shown: '' })
  })

  it('reads ISO dates of strict files', async () => {
    const expected = { kind: 'date', day: toDay(2012, 3, 13), precision: 'day', shown: '13/03/2012' }
    const month = { ...expected, precision: 'month', shown: '03/2012' }
    const xml = row(
      '<c r="A1" t="d"><v>2012-03-13T00:00:00</v></c>',
      '<c r="B1" t="d"><v>2012-03-13</v></c>',
      '<c r="C1" t="d" s="1"><v>2012-03-13T23:59:59.999Z</v></c>',
      '<c r="D1" t="d"><v>2012-02-30</v></c>',
    )
    expect(await firstRow(xml, { formats: ['General', 'mm/yyyy'] })).toEqual([
      expected,
      expected,
      month,
      '2012-02-30',
    ])
  })
})
