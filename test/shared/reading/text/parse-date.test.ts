import { describe, expect, it } from 'vitest'
import { toDay } from '../../../../shared/calendar/day.ts'
import { parseDate } from '../../../../shared/reading/text/parse-date.ts'

describe('parseDate', () => {
  const day = toDay(2012, 2, 3)
  it.each([
    '3/2/2012',
    '03-02-2012',
    '3.2.2012',
    '2012-02-03',
    ' 3/2/2012 ',
    '3 / 2 / 2012',
    { kind: 'date', day, precision: 'day', shown: '3 Feb' } as const,
  ])('reads %j as a day', (cell) => {
    expect(parseDate(cell)).toEqual({ from: day, to: day, precision: 'day' })
  })
  it.each(['2/2012', '02/2012', '2 / 2012', { kind: 'date', day, precision: 'month' } as const])(
    'reads %j as a month',
    (cell) => {
      expect(parseDate(cell)).toEqual({
        from: toDay(2012, 2, 1),
        to: toDay(2012, 2, 29),
        precision: 'month',
      })
    },
  )
  it.each([
    '2012',
    ' 2012 ',
    2012,
    { kind: 'number', value: 2012, shown: '2.012' } as const,
    { kind: 'date', day, precision: 'year' } as const,
  ])('reads %j as a year', (cell) => {
    expect(parseDate(cell)).toEqual({
      from: toDay(2012, 1, 1),
      to: toDay(2012, 12, 31),
      precision: 'year',
    })
  })
  it('reads the first and the last of bare years and of the year', () => {
    expect(parseDate(1900)?.from).toBe(toDay(1900, 1, 1))
    expect(parseDate('2100')?.to).toBe(toDay(2100, 12, 31))
    expect(parseDate('1/2012')?.from).toBe(toDay(2012, 1, 1))
    expect(parseDate('12/2012')?.to).toBe(toDay(2012, 12, 31))
    expect(parseDate('29/2/2012')?.to).toBe(toDay(2012, 2, 29))
  })
  it.each([
    ...['0/2/2012', '3/0/2012', '3/2/20123', '123/2/2012', 'x3/2/2012', '3/2/2012x', '3 2 2012', '3//2012'],
    ...[
      'x2012-02-03',
      '2012-02-031',
      '2012-2-3',
      '2012-02-30',
      '2012-13-01',
      '12012-02-03',
      '02012',
      '2012.5',
    ],
    ...['13/2012', '0/2012', '123/2012', '2/20123', 'x2/2012', '2012-02'],
    ...['02-2012', '2.2012'],
    ...['20123', 'x2012', '201', '', 2012.5, 2101, null],
    { kind: 'error', shown: '2012' } as const,
  ])('does not guess %j', (cell) => {
    expect(parseDate(cell)).toBeNull()
  })
  it.each([
    '31/2/2012',
    '1/13/2012',
    '3/2/12',
    '29/2/2011',
    '3/2-2012',
    'tháng 2',
    41000,
    12.5,
    1899,
    '2101',
    true,
  ])('does not guess %j', (cell) => {
    expect(parseDate(cell)).toBeNull()
  })
})
