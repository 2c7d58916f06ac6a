import { describe, expect, it } from 'vitest'
import { generateProvince } from '../../../local/sample/generate-province.ts'
import type { ProvinceRecords } from '../../../local/sample/records.ts'
import { quarterOf } from '../../../shared/calendar/period.ts'
import { meetsGoal } from '../../../shared/measures/goal.ts'
import { INDICATORS } from '../../../shared/measures/index.ts'
import { stateOf } from '../../../shared/measures/state.ts'
import { communesOn } from '../../../shared/register/communes.ts'
import type { IndicatorState } from '../../../shared/wire/api/index.ts'
import { bruteForce } from '../../helpers/brute-force/index.ts'

const generate = (year: number, quarter: number, seed = 9) =>
  generateProvince({ seed, period: quarterOf(year, quarter) })

const totals = ({ units }: ProvinceRecords) => {
  const organizations = units.flatMap((unit) => unit.organizations)
  const grassroots = organizations.filter(({ parent }) => parent === null)
  return {
    units: units.length,
    grassroots: grassroots.length,
    cells: organizations.filter(({ level }) => level === 'subordinate-cell').length,
    members: grassroots.reduce((sum, { members }) => sum + members, 0),
    hamlets: units.flatMap(({ hamlets }) => hamlets ?? []).length,
  }
}

const province = generate(2012, 4)

describe('the province', () => {
  it.each([
    [2012, 1, 1, 27],
    [2012, 4, 9, 27],
    [2013, 2, 2, 28],
    [2015, 4, 3, 28],
  ])('comes to its totals in %iQ%i with seed %i', (year, quarter, seed, units) => {
    expect(totals(generate(year, quarter, seed))).toEqual({
      units,
      grassroots: 1565,
      cells: 10_148,
      members: 167_740,
      hamlets: 5800,
    })
  })

  it('is the same for the same seed, and another for another', () => {
    expect(generate(2012, 4)).toEqual(province)
    expect(generate(2012, 4, 10).units[0]?.members?.[0]).not.toEqual(province.units[0]?.members?.[0])
  })

  it('has every commune of the time once, in its district', () => {
    const held = province.units.flatMap(({ unit, organizations }) =>
      organizations.flatMap(({ commune }) => (commune ? [`${unit.code} ${commune}`] : [])),
    )
    const real = communesOn(province.period.lastDay).map(({ code, district }) => `${district} ${code}`)
    expect(held.sort()).toEqual([...real].sort())
    expect(held).toHaveLength(480)
  })

  it('leaves out what a unit may leave out', () => {
    const without = (sheet: 'hamlets' | 'members') =>
      province.units.filter((unit) => unit[sheet] === null).map(({ unit }) => unit.code)
    expect(without('hamlets')).toEqual(['KCQ', 'KDN', 'QS', 'CA', 'BP', 'DHV', 'SPKT'])
    expect(without('members')).toEqual(['QS', 'CA'])
  })

  it('gives numbers that never repeat in the province', () => {
    const members = province.units.flatMap(({ members: list }) => list ?? [])
    const cards = members.flatMap(({ cardNumber }) => cardNumber ?? [])
    expect(new Set(members.map(({ fileNumber }) => fileNumber)).size).toBe(members.length)
    expect(new Set(cards).size).toBe(cards.length)
  })
})

const statesOf = ({ units, period }: ProvinceRecords): ReadonlySet<IndicatorState> =>
  new Set(
    units.flatMap((unit) => {
      const figures = bruteForce(unit, period)
      return INDICATORS.flatMap((indicator) => {
        const figure = figures[indicator.id]
        return figure === undefined
          ? []
          : stateOf(indicator, figure?.total ?? null, { period, start: null, isComplete: true })
      })
    }),
  )

describe('the levels', () => {
  it('bring every state that a single period can have', () => {
    expect([...statesOf(province)].sort()).toEqual(['behind', 'met', 'no-subject', 'not-reported', 'watched'])
    expect(statesOf(generate(2012, 3))).toContain('not-due')
  })

  it('meet every goal in some units and miss it in others', () => {
    const judged = INDICATORS.filter(({ goal, counts }) => goal && counts !== 'plan')
    for (const { id, goal } of judged) {
      const met = province.units.flatMap((unit) => {
        const [numerator, denominator] = bruteForce(unit, province.period)[id]?.total ?? []
        return goal && denominator ? [meetsGoal(goal, numerator ?? 0, denominator)] : []
      })
      expect([id, ...new Set(met)].sort()).toEqual([false, id, true].sort())
    }
  })

  it('rise with the years, so that some units are on the line to a goal they have not met', () => {
    const start = province
    const later = generate(2014, 4)
    const states = later.units.flatMap((unit) => {
      const before = start.units.find((candidate) => candidate.unit.code === unit.unit.code)
      if (!before) return []
      const first = bruteForce(before, start.period)
      const now = bruteForce(unit, later.period)
      return INDICATORS.flatMap((indicator) => {
        const figure = first[indicator.id]?.total
        const total = now[indicator.id]?.total
        return figure && total
          ? [
              stateOf(indicator, total, {
                period: later.period,
                start: { period: start.period, figure },
                isComplete: true,
              }),
            ]
          : []
      })
    })
    expect(states).toContain('on-track')
  })
})
