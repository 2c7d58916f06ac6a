import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isoDay, parseIsoDay } from '../../../shared/calendar/day.ts'

describe('parseIsoDay', () => {
  it('reads what isoDay writes', () => {
    fc.assert(
      fc.property(fc.integer({ min: -400_000, max: 400_000 }), (day) => {
        expect(parseIsoDay(isoDay(day))).toBe(day)
      }),
    )
  })
  it.each(['2012-02-30', '2012-13-01', '2012-3-1', '2012-03', ' 2012-03-01', ''])(
    'takes “%s” for no day',
    (text) => {
      expect(parseIsoDay(text)).toBeNull()
    },
  )
})
