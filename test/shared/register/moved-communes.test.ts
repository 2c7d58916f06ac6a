import { describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/calendar/day.ts'
import { hasDistricts, newDistrict, unitsToRebase } from '../../../shared/register/moved-communes.ts'

const BEFORE = toDay(2013, 4, 2)
const AFTER = toDay(2013, 4, 3)

describe('hasDistricts', () => {
  it.each([
    [toDay(2011, 10, 10), false],
    [toDay(2011, 10, 11), true],
    [AFTER, true],
    [toDay(2025, 6, 30), true],
    [toDay(2025, 7, 1), false],
  ])('on day %i is %s', (day, has) => {
    expect(hasDistricts(day)).toBe(has)
  })
})

describe('newDistrict', () => {
  it.each([
    ['17110', '432'],
    ['17191', null],
    ['', null],
    ['99999', null],
  ])('of %s on 3/4/2013 is %s', (commune, district) => {
    expect(newDistrict(commune, BEFORE, AFTER)).toBe(district)
  })
  it('is nothing for a commune that is gone, or without districts', () => {
    expect(newDistrict('16684', BEFORE, toDay(2024, 12, 1))).toBeNull()
    expect(newDistrict('16681', BEFORE, toDay(2025, 7, 1))).toBeNull()
  })
})

describe('unitsToRebase', () => {
  it.each([
    [BEFORE, AFTER, ['421']],
    [AFTER, BEFORE, ['432']],
    [AFTER, toDay(2019, 12, 31), []],
    [AFTER, toDay(2024, 12, 1), ['413', '429']],
  ])('from day %i to day %i', (day, otherDay, units) => {
    expect(unitsToRebase(day, otherDay)).toEqual(units)
  })
})
