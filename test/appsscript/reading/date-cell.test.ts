import { describe, expect, it } from 'vitest'
import { dayIn, toDateCell } from '../../../appsscript/reading/date-cell.ts'
import { showDay, toDay } from '../../../shared/day.ts'

const VIETNAM = 'Asia/Ho_Chi_Minh'

describe('dayIn', () => {
  it.each([
    ['2012-03-12T17:00:00Z', '13/3/2012'],
    ['2012-12-31T16:59:59Z', '31/12/2012'],
    ['2012-12-31T17:00:00Z', '1/1/2013'],
    ['1943-03-12T16:00:00Z', '13/3/1943'],
    ['1960-02-02T16:00:00Z', '3/2/1960'],
  ])('reads %s as %s in Vietnam', (moment, day) => {
    expect(showDay(dayIn(VIETNAM)(new Date(moment)))).toBe(day)
  })

  it('takes a midnight that an older zone table puts at 23:00 for the day it was', () => {
    expect(showDay(dayIn(VIETNAM)(new Date('1960-02-02T15:00:00Z')))).toBe('3/2/1960')
  })

  it('reads a time late in the evening as its own day', () => {
    expect(showDay(dayIn(VIETNAM)(new Date('2012-03-13T16:30:00Z')))).toBe('13/3/2012')
  })

  it('reads in a zone west of Greenwich', () => {
    expect(showDay(dayIn('America/New_York')(new Date('2012-03-13T04:00:00Z')))).toBe('13/3/2012')
  })

  it('agrees with the plain getters in the zone of the machine', () => {
    const here = dayIn(Intl.DateTimeFormat().resolvedOptions().timeZone)
    expect(here(new Date(2012, 2, 13))).toBe(toDay(2012, 3, 13))
  })
})

describe('toDateCell', () => {
  const precisionOf = (shown: string) => toDateCell(toDay(2012, 3, 13), shown).precision

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
    expect(toDateCell(15412, null)).toEqual({ kind: 'date', day: 15412, precision: 'day' })
  })
})
