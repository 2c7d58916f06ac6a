import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { INDICATORS } from '../../../shared/measures/index.ts'
import { FIRST_RESOLUTION, PERIODS, resolutionInForce } from '../../../shared/resolutions/index.ts'
import { NQ09 } from '../../../shared/resolutions/nq09/resolution.ts'

describe('Resolution 09-NQ/TU', () => {
  it('is in force from 2012Q1 to 2015Q4', () => {
    expect(resolutionInForce(quarterOf(2012, 1))).toBe(NQ09)
    expect(resolutionInForce(quarterOf(2015, 4))).toBe(NQ09)
    expect(resolutionInForce(quarterOf(2011, 4))).toBeNull()
    expect(resolutionInForce(quarterOf(2016, 1))).toBeNull()
  })

  it('is the one that the province names first, with its periods', () => {
    expect(FIRST_RESOLUTION).toBe(NQ09)
    expect(PERIODS).toEqual(NQ09.periods)
  })

  it('has twelve tasks in order, each with who directs and who leads it', () => {
    expect(NQ09.plan.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(NQ09.plan.map(({ due }) => (due.kind === 'quarter' ? due.period : due.kind))).toEqual([
      '2012Q1',
      '2012Q1',
      '2012Q2',
      'every-year',
      '2012Q3',
      '2012Q3',
      '2012Q3',
      '2012Q2',
      '2012Q3',
      '2012Q3',
      'throughout',
      '2012Q4',
    ])
    for (const { content, directors, agencies } of NQ09.plan) {
      expect(directors.length).toBeGreaterThan(1)
      for (const text of [content, agencies, ...directors]) expect(text.normalize('NFC')).toBe(text)
    }
  })

  it('has its baselines among the indicators', () => {
    const ids = INDICATORS.map(({ id }) => id)
    for (const { indicator } of NQ09.baselines) expect(ids).toContain(indicator)
  })
})
