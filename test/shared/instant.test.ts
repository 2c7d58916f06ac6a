import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay } from '../../shared/day.ts'
import { dayInVietnam } from '../../shared/instant.ts'

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
