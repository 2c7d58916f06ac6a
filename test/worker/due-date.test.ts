import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../shared/period.ts'
import { dueDateOf, isAfter } from '../../worker/due-date.ts'

const SETTINGS = {
  statusOnReceipt: 'accepted',
  counts: 'accepted',
  dueDays: 15,
  dueDates: { '2012Q3': '2012-10-20' },
  retentionYears: null,
} as const

describe('dueDateOf', () => {
  it('counts days after the period, unless a day is set', () => {
    expect(dueDateOf(quarterOf(2012, 4), SETTINGS)).toBe('2013-01-15')
    expect(dueDateOf(quarterOf(2012, 3), SETTINGS)).toBe('2012-10-20')
    expect(dueDateOf(quarterOf(2012, 1), { ...SETTINGS, dueDays: 0 })).toBe('2012-03-31')
  })
})

describe('isAfter', () => {
  it('ends a day at midnight in Vietnam', () => {
    expect(isAfter('2013-01-15T16:59:59.999Z', '2013-01-15')).toBe(false)
    expect(isAfter('2013-01-15T17:00:00.000Z', '2013-01-15')).toBe(true)
    expect(isAfter('2013-01-14T17:00:00.000Z', '2013-01-15')).toBe(false)
  })
})
