import { describe, expect, it } from 'vitest'
import { toDay } from '../../../shared/calendar/day.ts'
import { communeOn, communesOn } from '../../../shared/register/communes.ts'

const counts = (day: number) => {
  const communes = communesOn(day)
  const of = (kind: string) => communes.filter((commune) => commune.kind === kind).length
  const districts = new Set(communes.map((commune) => commune.district).filter((code) => code !== ''))
  return [districts.size, communes.length, of('commune'), of('ward'), of('township')]
}

describe('communesOn', () => {
  it.each([
    ['11/10/2011', toDay(2011, 10, 11), [20, 480, 435, 27, 18]],
    ['2/4/2013', toDay(2013, 4, 2), [20, 480, 435, 27, 18]],
    ['3/4/2013', toDay(2013, 4, 3), [21, 480, 431, 32, 17]],
    ['31/12/2019', toDay(2019, 12, 31), [21, 480, 431, 32, 17]],
    ['1/1/2020', toDay(2020, 1, 1), [21, 460, 411, 32, 17]],
    ['1/12/2024', toDay(2024, 12, 1), [20, 412, 362, 33, 17]],
    ['1/7/2025', toDay(2025, 7, 1), [0, 130, 119, 11, 0]],
  ])('counts districts, communes, xã, phường and thị trấn on %s', (_, day, expected) => {
    expect(counts(day)).toEqual(expected)
  })

  it('knows none before the first list', () => {
    expect(communesOn(toDay(2011, 10, 10))).toEqual([])
  })

  it('gives each code once on any day', () => {
    for (const day of [toDay(2012, 12, 31), toDay(2015, 12, 31), toDay(2021, 1, 1), toDay(2026, 1, 1)]) {
      const codes = communesOn(day).map((commune) => commune.code)
      expect(new Set(codes).size).toBe(codes.length)
    }
  })

  it('gives Quỳnh Lưu its 43 communes of 2012', () => {
    const communes = communesOn(toDay(2012, 12, 31)).filter((commune) => commune.district === '421')
    expect(communes).toHaveLength(43)
    expect(communes.find((commune) => commune.code === '17191')?.name).toBe('Quỳnh Diễn')
  })
})

describe('communeOn', () => {
  it('reads a reused code by its day', () => {
    expect(communeOn('17485', toDay(2012, 12, 31))?.name).toBe('Diễn Thắng')
    expect(communeOn('17485', toDay(2021, 12, 31))?.name).toBe('Minh Châu')
  })

  it('knows when a commune changed its district and kind', () => {
    expect(communeOn('17110', toDay(2013, 4, 2))).toMatchObject({ district: '421', kind: 'township' })
    expect(communeOn('17110', toDay(2013, 4, 3))).toMatchObject({ district: '432', kind: 'ward' })
  })

  it('knows no code that is not of the province', () => {
    expect(communeOn('00001', toDay(2012, 12, 31))).toBeNull()
  })
})
