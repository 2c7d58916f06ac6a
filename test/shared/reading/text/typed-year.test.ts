import { describe, expect, it } from 'vitest'
import { toDay } from '../../../../shared/calendar/day.ts'
import { parseDate } from '../../../../shared/reading/text/parse-date.ts'
import { showsAnotherYear, typedYear } from '../../../../shared/reading/text/typed-year.ts'

describe('typedYear', () => {
  it.each([1900, 1905, 1962, 2100])('reads serial %i as that whole year', (year) => {
    const cell = typedYear(year, '15/05/1905')
    expect(parseDate(cell)).toEqual({ from: toDay(year, 1, 1), to: toDay(year, 12, 31), precision: 'year' })
  })

  it.each([1899, 2101, 1962.5, 40_981, 0, -1900, Number.NaN])('says nothing of serial %d', (serial) => {
    expect(typedYear(serial, '15/05/1905')).toBeNull()
  })
})

describe('showsAnotherYear', () => {
  it.each(['15/05/1905', '15-5-05', '16/05/1909', '05/1905', '1905', '1905-05-15', '15 thg 5, 1905'])(
    '%s is not what 1962 looks like',
    (shown) => expect(showsAnotherYear(shown, 1962)).toBe(true),
  )

  it.each(['1962', '5/1962', 'năm 1962', '62', 'thg 5', ''])('%s may be 1962', (shown) => {
    expect(showsAnotherYear(shown, 1962)).toBe(false)
  })
})
