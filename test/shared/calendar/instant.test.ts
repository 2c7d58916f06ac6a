import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay, toDay } from '../../../shared/calendar/day.ts'
import { dayInVietnam, startOfDayInVietnam } from '../../../shared/calendar/instant.ts'

const inVietnam = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' })

describe('dayInVietnam', () => {
  it.each([
    ['2013-01-15T16:59:59.999Z', '2013-01-15'],
    ['2013-01-15T17:00:00.000Z', '2013-01-16'],
    ['2012-12-31T17:00:00Z', '2013-01-01'],
  ])('of %s is %s', (instant, day) => {
    expect(isoDay(dayInVietnam(instant))).toBe(day)
  })
  it.each(['', '2013-01-15', '2013-01-15T16:59:59+07:00', 'hôm nay'])('of “%s” is not known', (text) => {
    expect(dayInVietnam(text)).toBeNaN()
  })
  it('is what the calendar of Vietnam shows', () => {
    const instants = fc.date({
      min: new Date('1976-01-01T00:00:00Z'),
      max: new Date('2100-01-01T00:00:00Z'),
      noInvalidDate: true,
    })
    fc.assert(
      fc.property(instants, (date) => {
        expect(isoDay(dayInVietnam(date.toISOString()))).toBe(inVietnam.format(date))
      }),
    )
  })
})

describe('startOfDayInVietnam', () => {
  it.each([
    [toDay(2013, 1, 16), '2013-01-15T17:00:00.000Z'],
    [toDay(2013, 1, 1), '2012-12-31T17:00:00.000Z'],
    [toDay(2012, 3, 1), '2012-02-29T17:00:00.000Z'],
  ])('of day %i is %s', (day, instant) => {
    expect(startOfDayInVietnam(day)).toBe(instant)
  })
  it('is the first instant of its day', () => {
    fc.assert(
      fc.property(fc.integer({ min: toDay(1976, 1, 1), max: toDay(2100, 1, 1) }), (day) => {
        const start = startOfDayInVietnam(day)
        const before = new Date(Date.parse(start) - 1).toISOString()
        expect([dayInVietnam(before), dayInVietnam(start)]).toEqual([day - 1, day])
      }),
    )
  })
})
