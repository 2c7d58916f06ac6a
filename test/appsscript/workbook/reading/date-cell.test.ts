import { afterEach, describe, expect, it, vi } from 'vitest'
import { clockIn, toDateCell } from '../../../../appsscript/workbook/reading/date-cell.ts'
import { showDay, toDay } from '../../../../shared/calendar/day.ts'

const VIETNAM = 'Asia/Ho_Chi_Minh'
const midnight = (day: number) => ({ day, seconds: 0 })

describe('clockIn', () => {
  const clockAt = (zone: string, moment: string) => {
    const { day, seconds } = clockIn(zone)(new Date(moment))
    return [showDay(day), seconds]
  }

  it.each([
    [VIETNAM, '2012-03-12T17:00:00Z', '13/3/2012', 0],
    [VIETNAM, '2012-12-31T16:59:59Z', '31/12/2012', 86_399],
    [VIETNAM, '2012-12-31T17:00:00Z', '1/1/2013', 0],
    [VIETNAM, '2012-03-13T15:00:00Z', '13/3/2012', 79_200],
    [VIETNAM, '1960-02-02T16:00:00Z', '3/2/1960', 0],
    ['America/New_York', '2012-03-13T04:00:00Z', '13/3/2012', 0],
  ])('in %s reads %s as %s, second %i', (zone, moment, day, seconds) => {
    expect(clockAt(zone, moment)).toEqual([day, seconds])
  })

  describe('in a script of the same zone', () => {
    const zone = process.env.TZ
    afterEach(() => {
      process.env.TZ = zone ?? ''
      if (zone === undefined) delete process.env.TZ
      vi.restoreAllMocks()
    })

    it.each([
      [VIETNAM, VIETNAM],
      [VIETNAM, 'Asia/Saigon'],
      ['Asia/Saigon', VIETNAM],
    ])('formats no date, whatever the zone is called: %s, %s', (script, spreadsheet) => {
      process.env.TZ = script
      const format = vi.spyOn(Intl.DateTimeFormat.prototype as { readonly format: unknown }, 'format', 'get')
      expect(clockAt(spreadsheet, '2012-03-12T17:00:00Z')).toEqual(['13/3/2012', 0])
      expect(clockAt(spreadsheet, '1960-02-02T16:00:00Z')).toEqual(['3/2/1960', 0])
      expect(format).not.toHaveBeenCalled()
    })
  })

  it('agrees with the plain getters in the zone of the machine', () => {
    const here = clockIn(Intl.DateTimeFormat().resolvedOptions().timeZone)
    expect(here(new Date(2012, 2, 13, 22, 30, 15))).toEqual({ day: toDay(2012, 3, 13), seconds: 81_015 })
  })
})

describe('the day of a date cell', () => {
  const dayOf = (moment: string, shown: string | null) =>
    showDay(toDateCell(clockIn(VIETNAM)(new Date(moment)), shown).day)
  const HOUR = 3_600_000

  const shownAt = (day: number, seconds: number): readonly string[] => {
    const pad = (number: number) => String(number).padStart(2, '0')
    const time = `${Math.floor(seconds / 3600)}:${pad(Math.floor(seconds / 60) % 60)}`
    return [showDay(day), `${showDay(day)} ${time}`]
  }

  it.each([
    [2012, 3, 12],
    [2012, 3, 22],
    [2012, 2, 29],
    [2012, 12, 31],
    [1960, 2, 2],
    [1944, 4, 30],
  ])('%i-%i-%i is never changed by a time within it', (year, month, day) => {
    const quarters = Array.from({ length: 96 }, (_, i) => ({
      day: toDay(year, month, day),
      seconds: i * 900,
    }))
    for (const clock of quarters) {
      const days = shownAt(clock.day, clock.seconds).map((shown) => toDateCell(clock, shown).day)
      expect(days).toEqual([clock.day, clock.day])
    }
  })

  it.each([22, 23])('stays today at %i:00, also where the display says nothing', (hour) => {
    const moment = new Date(Date.parse('2012-03-12T17:00:00Z') + hour * HOUR).toISOString()
    for (const shown of [null, 'thứ ba', '3/2012', '13/3/12', '13 thg 3, 2012'])
      expect(dayOf(moment, shown)).toBe('13/3/2012')
  })

  it.each([
    ['1960-02-02T15:00:00Z', '3/2/1960', '3/2/1960'],
    ['1960-02-02T15:00:00Z', null, '3/2/1960'],
    ['1960-02-02T14:00:00Z', '03-02-60', '3/2/1960'],
    ['1945-06-29T13:00:00Z', '30/6/1945', '30/6/1945'],
    ['1905-12-01T16:53:20Z', '2/12/1905 0:00', '2/12/1905'],
  ])(
    'is that of a midnight that an older zone table puts before it (%s, shown as %s)',
    (moment, shown, day) => {
      expect(dayOf(moment, shown)).toBe(day)
    },
  )

  it('is that of the display when a moment before midnight was rounded up to it', () => {
    expect(dayOf('2012-03-12T17:00:00Z', '12/03/2012')).toBe('12/3/2012')
    expect(dayOf('2012-03-12T17:00:00Z', '13/03/2012 00:00')).toBe('13/3/2012')
    expect(dayOf('2012-03-12T17:00:00Z', '20/04/1433')).toBe('13/3/2012')
  })
})

describe('a year typed into a date cell', () => {
  const serial = (number: number, seconds = 0) => ({ day: number - 25_569, seconds })

  it.each([
    [1900, '14/03/1905'],
    [1962, '15/05/1905'],
    [2100, '30/09/1905'],
  ])('%i shows as %s and is read as the year', (year, shown) => {
    const expected = { kind: 'date', day: toDay(year, 1, 1), precision: 'year', shown }
    expect(toDateCell(serial(year), shown)).toEqual(expected)
  })

  it('is one also where zone tables differ by seconds about the midnight', () => {
    const clock = clockIn(VIETNAM)(new Date('1905-06-01T16:53:20Z'))
    expect(toDateCell(clock, '02/06/1905')).toMatchObject({ day: toDay(1980, 1, 1), precision: 'year' })
  })

  it('is neither a number around it nor a time of such a day', () => {
    expect(toDateCell(serial(1899), '13/03/1905')).toMatchObject({
      day: toDay(1905, 3, 13),
      precision: 'day',
    })
    expect(toDateCell(serial(2101), '01/10/1905')).toMatchObject({
      day: toDay(1905, 10, 1),
      precision: 'day',
    })
    expect(toDateCell(serial(1962, 43_200), '15/05/1905')).toMatchObject({ day: toDay(1905, 5, 15) })
  })
})

describe('toDateCell', () => {
  const precisionOf = (shown: string) => toDateCell(midnight(toDay(2012, 3, 13)), shown).precision

  it.each([
    '13/3/2012',
    '13-03-2012',
    '2012-03-13',
    '13 thg 3, 2012',
    '13 Mar 2012',
    '13/3/12',
    '3/2012 08:30',
  ])('takes %s for a full date', (shown) => expect(precisionOf(shown)).toBe('day'))
  it.each(['3/2012', '03-2012', '2012-03', 'tháng 3 năm 2012', 'Mar 2012'])('takes %s for a month', (shown) =>
    expect(precisionOf(shown)).toBe('month'),
  )
  it.each(['2012', 'năm 2012'])('takes %s for a year', (shown) => expect(precisionOf(shown)).toBe('year'))

  it('takes a date whose display was not read for a full one', () => {
    expect(toDateCell(midnight(15412), null)).toEqual({ kind: 'date', day: 15412, precision: 'day' })
  })
})
