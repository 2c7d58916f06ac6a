import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toDay } from '../../../../shared/calendar/day.ts'
import { quarterOf } from '../../../../shared/calendar/period.ts'
import { reportingUnitsOn } from '../../../../shared/register/register.ts'
import { completenessOf } from '../../../../shared/report/build/completeness.ts'
import { daysLate, dueDayOf } from '../../../../shared/report/build/due-day.ts'

const Q4 = quarterOf(2012, 4)
const NO_EXTENSIONS: ReadonlyMap<string, number> = new Map()
const DUE = toDay(2013, 1, 15)

describe('dueDayOf', () => {
  it('is some days after the period, unless the province set another day', () => {
    expect(dueDayOf(Q4, { dueDays: 15, dueDates: {} })).toBe(DUE)
    expect(dueDayOf(Q4, { dueDays: 15, dueDates: { '2012Q4': '2013-01-25' } })).toBe(DUE + 10)
    expect(dueDayOf(Q4, { dueDays: 15, dueDates: { '2012Q3': '2013-01-25', '2012Q4': '' } })).toBe(DUE)
  })
})

describe('daysLate', () => {
  it('counts days of Vietnam after the due day', () => {
    expect(daysLate('2013-01-15T16:59:59.999Z', DUE)).toBe(0)
    expect(daysLate('2013-01-15T17:00:00.000Z', DUE)).toBe(1)
    expect(daysLate('2012-12-01T00:00:00.000Z', DUE)).toBe(0)
  })
})

describe('completenessOf', () => {
  const unit = (code: string, status: 'submitted' | 'accepted' | 'returned', receivedAt: string) => {
    return { unit: code, status, version: 1, receivedAt, dueOn: '2013-01-15' }
  }
  const units = [
    unit('421', 'accepted', '2013-01-10T03:00:00.000Z'),
    unit('422', 'submitted', '2013-01-18T03:00:00.000Z'),
    unit('423', 'returned', '2013-01-10T03:00:00.000Z'),
    unit('432', 'accepted', '2013-01-10T03:00:00.000Z'),
  ]

  it('tells who is in time, late, still awaited or overdue', () => {
    const after = completenessOf({
      period: Q4,
      dueDay: DUE,
      extensions: NO_EXTENSIONS,
      today: DUE + 2,
      units,
    })
    const of = (code: string) => after.units.find(({ unit }) => unit === code)
    expect(of('421')).toMatchObject({ status: 'accepted', version: 1, timeliness: 'on-time', daysLate: 0 })
    expect(of('422')).toMatchObject({ timeliness: 'late', daysLate: 3 })
    expect(of('423')).toMatchObject({ status: 'returned', timeliness: 'overdue', daysLate: 2 })
    expect(of('412')).toMatchObject({ status: 'missing', version: null, timeliness: 'overdue', daysLate: 2 })
    expect(of('432')).toBeUndefined()
    expect(after).toMatchObject({ period: '2012Q4', dueOn: '2013-01-15', expected: 27 })
    expect(after.counts).toEqual({
      submitted: 1,
      accepted: 1,
      returned: 1,
      missing: 24,
      'on-time': 1,
      late: 1,
      awaited: 0,
      overdue: 25,
    })
  })

  it('goes by the day of receipt for what came, and by the extension for what is still to come', () => {
    const extensions = new Map([
      ['421', DUE + 30],
      ['423', DUE + 1],
      ['412', DUE + 5],
      ['424', DUE - 5],
    ])
    const late = { ...unit('421', 'accepted', '2013-01-18T03:00:00.000Z') }
    const extended = { ...unit('422', 'accepted', '2013-01-18T03:00:00.000Z'), dueOn: '2013-01-20' }
    const returned = unit('423', 'returned', '2013-01-10T03:00:00.000Z')
    const { units } = completenessOf({
      ...{ period: Q4, dueDay: DUE, extensions, today: DUE + 2, units: [late, extended, returned] },
    })
    const of = (code: string) => units.find((one) => one.unit === code)
    expect(of('421')).toMatchObject({ dueOn: '2013-01-15', timeliness: 'late', daysLate: 3 })
    expect(of('422')).toMatchObject({ dueOn: '2013-01-20', timeliness: 'on-time', daysLate: 0 })
    expect(of('423')).toMatchObject({ dueOn: '2013-01-16', timeliness: 'overdue', daysLate: 1 })
    expect(of('412')).toMatchObject({ dueOn: '2013-01-20', timeliness: 'awaited', daysLate: 0 })
    expect(of('424')).toMatchObject({ dueOn: '2013-01-15', timeliness: 'overdue', daysLate: 2 })
  })

  it('waits until the due day has passed', () => {
    const { counts } = completenessOf({
      period: Q4,
      dueDay: DUE,
      extensions: NO_EXTENSIONS,
      today: DUE,
      units: [],
    })
    expect(counts).toMatchObject({ missing: 27, awaited: 27, overdue: 0 })
  })

  it('counts every unit of the register once by status and once by time', () => {
    const codes = reportingUnitsOn(Q4.lastDay).map(({ code }) => code)
    const anyUnit = fc
      .tuple(
        fc.constantFrom(...codes),
        fc.constantFrom('submitted' as const, 'accepted' as const, 'returned' as const),
        fc.date({ min: new Date('2012-12-01'), max: new Date('2013-03-01'), noInvalidDate: true }),
      )
      .map(([code, status, at]) => unit(code, status, at.toISOString()))
    fc.assert(
      fc.property(fc.array(anyUnit), fc.integer({ min: DUE - 40, max: DUE + 40 }), (standing, today) => {
        const { counts, expected } = completenessOf({
          period: Q4,
          dueDay: DUE,
          extensions: NO_EXTENSIONS,
          today,
          units: standing,
        })
        expect(counts.submitted + counts.accepted + counts.returned + counts.missing).toBe(expected)
        expect(counts['on-time'] + counts.late + counts.awaited + counts.overdue).toBe(expected)
        expect(counts['on-time'] + counts.late).toBe(counts.submitted + counts.accepted)
      }),
    )
  })
})
