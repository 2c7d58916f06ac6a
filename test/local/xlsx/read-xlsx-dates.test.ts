import { describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/calendar/day.ts'
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

  it.each(['0', '0.5', '60', '60.5', '-1', '-0.001', '2958466', '1e300'])(
    'serial %s is no day',
    async (serial) => {
      for (const pattern of ['dd/mm/yyyy', 'b2yyyy', 'dd/mm/yyyy hh:mm'])
        expect(await dated(serial, pattern)).not.toMatchObject({ kind: 'date' })
    },
  )

  it.each(['-0.001', '-1', '-1462'])('serial %s is no day of the 1904 system either', async (serial) => {
    expect(await dated(serial, 'dd/mm/yyyy', true)).toEqual({ kind: 'error', shown: '#######' })
  })

  it.each(['dd/mm/yyyy', 'dd/mm/yyyy hh:mm', 'dd/mm/yyyy hh:mm:ss', 'dd/mm/yyyy hh:mm:ss.000'])(
    'a time within a day changes neither the day nor what %s shows of it',
    async (pattern) => {
      const fractions = ['0', '00000000001', '25', '5', '916666666', '99998', '999999', '99999999999']
      for (const [whole, day] of [
        [1, '01/01/1900'],
        [59, '28/02/1900'],
        [61, '01/03/1900'],
        [31_999, '10/08/1987'],
        [40_980, '12/03/2012'],
      ] as const) {
        for (const is1904 of [false, true]) {
          const start = await dated(String(whole), pattern, is1904)
          for (const fraction of fractions) {
            const cell = await dated(`${whole}.${fraction}`, pattern, is1904)
            expect(cell).toMatchObject({ kind: 'date', day: start && Object(start).day })
            if (!is1904) expect(cell).toMatchObject({ shown: expect.stringMatching(`^${day}`) })
          }
        }
      }
    },
  )

  it('reads a year typed into a date cell as that year, in both systems', async () => {
    for (const [serial, shown, in1904] of [
      ['1900', '14/03/1905', '15/03/1909'],
      ['1962', '15/05/1905', '16/05/1909'],
      ['2100', '30/09/1905', '01/10/1909'],
    ] as const) {
      const year = { kind: 'date', day: toDay(Number(serial), 1, 1), precision: 'year' }
      expect(await dated(serial, 'dd/mm/yyyy')).toEqual({ ...year, shown })
      expect(await dated(serial, 'dd/mm/yyyy', true)).toEqual({ ...year, shown: in1904 })
      expect(await dated(serial, 'yyyy')).toEqual({ ...year, shown: '1905' })
      expect(await dated(serial, 'mm/yyyy')).toMatchObject(year)
    }
  })

  it.each([
    ['1899', false, toDay(1905, 3, 13)],
    ['2101', false, toDay(1905, 10, 1)],
    ['1962.5', false, toDay(1905, 5, 15)],
    [String(3362), false, toDay(1909, 3, 15)],
    ['500', true, toDay(1905, 5, 15)],
  ])('takes serial %s (of 1904: %s) for the day that it is', async (serial, is1904, day) => {
    expect(await dated(serial, 'dd/mm/yyyy', is1904)).toMatchObject({ kind: 'date', day, precision: 'day' })
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

  const DAY = { kind: 'date', day: toDay(2012, 3, 13), precision: 'day', shown: '13/03/2012' }
  const iso = async (text: string, style = 0) =>
    (await firstRow(row(`<c t="d" s="${style}"><v>${text}</v></c>`), { formats: ['General', 'mm/yyyy'] }))[0]

  it.each([
    '2012-03-13',
    '2012-03-13Z',
    '2012-03-13+07:00',
    '2012-03-13T00:00:00',
    '2012-03-13T00:00',
    '2012-03-13T22:00:00+07:00',
    '2012-03-13T01:00:00-0500',
    '2012-03-13T23:59:59.9999999Z',
    '2012-03-13T10:00:00,5',
    '2012-03-13 10:00:00',
    '2012-03-13T24:00:00',
    ' 2012-03-13t00:00:00z ',
  ])('reads the ISO date %s as the day that it names', async (text) => {
    expect(await iso(text)).toEqual(DAY)
    expect(await iso(text, 1)).toEqual({ ...DAY, precision: 'month', shown: '03/2012' })
  })

  it.each(['2012-02-30', '10:30:00', 'T10:30:00', '2012-03', '2012-03-13T', '13/3/2012'])(
    'leaves %s as the text that it is',
    async (text) => {
      expect(await iso(text)).toBe(text)
    },
  )

  it('reads ISO dates before the first serial number, and a year among them', async () => {
    expect(await iso('1895-05-01')).toMatchObject({ kind: 'date', day: toDay(1895, 5, 1), shown: '1/5/1895' })
    expect(await iso('1905-05-15T00:00:00')).toMatchObject({ day: toDay(1962, 1, 1), precision: 'year' })
    expect(await iso('1905-05-15T08:00:00')).toMatchObject({ day: toDay(1905, 5, 15), precision: 'day' })
  })
})
