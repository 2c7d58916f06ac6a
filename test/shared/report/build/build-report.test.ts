import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../../../shared/calendar/period.ts'
import { factsOf, memberFacts } from '../../../../shared/measures/index.ts'
import { readWorkbook } from '../../../../shared/reading/read-workbook.ts'
import { buildReport } from '../../../../shared/report/build/build-report.ts'
import { type Changes, district } from '../../../helpers/district.ts'

const factsFrom = (changes: Changes) => {
  const book = readWorkbook(district(changes))
  return factsOf(book, memberFacts(book))
}

const report = buildReport({
  period: quarterOf(2012, 4),
  revision: 3,
  counts: 'accepted',
  units: [],
  factsByUnit: new Map([
    ['421', factsFrom({})],
    ['QS', factsFrom({ info: { unit: 'QS' }, absent: ['hamlets', 'members', 'duties'] })],
  ]),
})
const indicator = (id: string) => report.indicators.find((each) => each.id === id)

describe('buildReport', () => {
  it('adds units up and tells who reported and who must', () => {
    expect(indicator('baseline-organizations')).toMatchObject({
      numerator: 6,
      denominator: null,
      state: 'watched',
      missing: null,
      reportedUnits: 2,
      expectedUnits: 27,
    })
    expect(indicator('hamlets-with-cell')).toMatchObject({
      numerator: 2,
      denominator: 4,
      goal: '= 100 %',
      state: 'behind',
      missing: 2,
      options: [
        {
          ...{ id: 'with-joint', name: 'Tính cả sinh hoạt ghép', numerator: 3, denominator: 4 },
          ...{ state: 'behind', missing: 1, pace: null },
        },
      ],
      reportedUnits: 1,
      expectedUnits: 20,
    })
    expect(indicator('members-with-task')).toMatchObject({ reportedUnits: 1, expectedUnits: 24 })
    expect(indicator('quarterly-briefings')).toMatchObject({
      reportedUnits: 1,
      expectedUnits: 20,
      byType: [],
    })
  })

  it('shows every unit of the register, the missing ones without figures', () => {
    const byUnit = indicator('hamlets-with-cell')?.byUnit ?? []
    expect(byUnit).toHaveLength(27)
    expect(byUnit.find(({ unit }) => unit === '421')).toEqual({ unit: '421', numerator: 2, denominator: 4 })
    expect(byUnit.find(({ unit }) => unit === '412')).toEqual({
      unit: '412',
      numerator: null,
      denominator: null,
    })
    expect(report.units.map(({ status }) => status)).toContain('missing')
  })

  it('breaks down by all eight types, 0 of 0 where there are none', () => {
    const byType = indicator('hamlets-with-cell')?.byType ?? []
    expect(byType).toHaveLength(8)
    expect(byType[0]).toEqual({ type: 'Xã', numerator: 2, denominator: 4 })
    expect(byType[7]).toEqual({ type: 'Lực lượng vũ trang', numerator: 0, denominator: 0 })
  })

  it('does not take what nobody reported for zero', () => {
    expect(indicator('plan-tasks-on-time')).toMatchObject({
      numerator: null,
      denominator: null,
      state: 'not-reported',
      expectedUnits: 0,
    })
  })
})
