import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Totals } from '../../../../shared/report/build/period-totals.ts'
import { hideSmall } from '../../../../shared/report/hide/hide-small.ts'
import type { Report, ReportIndicator } from '../../../../shared/wire/api/index.ts'
import {
  anyFacts,
  anyQuarter,
  close,
  OWN,
  play,
  type Reading,
  totalsOf,
} from '../../../helpers/any-quarter.ts'

const isFew = (count: number): boolean => 1 <= Math.abs(count) && Math.abs(count) <= 4

/** A number that the unit knows of, with its own share. */
interface Reckoned {
  readonly name: string
  /** Figures of which it was reckoned. */
  readonly of: readonly string[]
  readonly value: number
  readonly own: number
}

const ownNumber = (own: Totals, name: string): number => {
  const [key = '', place] = name.split(' ')
  return own[key]?.[Number(place) as 0 | 1] ?? 0
}

const APART = ['members-excellent 0', 'members-failing 0']

/** All that one reading tells: numbers, those who are left of a figure, and those of two figures that share nobody. */
const reckonedIn = ({ numbers, own }: Reading): readonly Reckoned[] => {
  const one = (name: string): Reckoned | null => {
    const value = numbers.get(name)
    return value === undefined
      ? null
      : { name, of: [name.split(' ')[0] ?? ''], value, own: ownNumber(own, name) }
  }
  const told = [...numbers.keys()].flatMap((name) => one(name) ?? [])
  const rests = told.flatMap(({ name, of, ...all }) => {
    const [key = '', place] = name.split(' ')
    const those = place === '1' ? one(`${key} 0`) : null
    return those
      ? [{ name: `${key} rest`, of, value: all.value - those.value, own: all.own - those.own }]
      : []
  })
  const [a, b] = APART.map(one)
  const both =
    a && b
      ? [{ name: 'both', of: [a, b].flatMap(({ of }) => of), value: a.value + b.value, own: a.own + b.own }]
      : []
  return [...told, ...rests, ...both]
}

/** Every new number, and every difference to another one: all together, and without what is the reader's own. */
const differencesOf = (all: readonly Reckoned[]): readonly (readonly [string, number])[] =>
  all.flatMap((a, i) => [
    [a.name, a.value] as const,
    [`${a.name} of others`, a.value - a.own] as const,
    ...all
      .slice(i + 1)
      // Those who count beside those who do not are no part of each other; a later edition differs in many units.
      .filter((b) => !(a.of.length === 1 && b.of.length === 1 && a.of[0] === b.of[0]))
      .flatMap((b) => [
        [`${a.name} - ${b.name}`, a.value - b.value] as const,
        [`${a.name} - ${b.name} of others`, a.value - a.own - (b.value - b.own)] as const,
      ]),
  ])

const unitsThatDiffer = (id: string, a: Report, b: Report): number => {
  const rows = (report: Report) => report.indicators.find((one) => one.id === id)?.byUnit ?? []
  return rows(a).filter((row, i) => JSON.stringify(row) !== JSON.stringify(rows(b)[i])).length
}

describe('a unit that reads all that it may', () => {
  it('finds no hidden count of 1 to 4 by any difference of all that it ever read', () => {
    fc.assert(
      fc.property(anyQuarter, (quarter) => {
        const { readings } = play(quarter)
        const closed = readings.filter((_, i) => quarter[i] === 'close')
        const news = closed.flatMap((reading, i) => {
          const before = closed[i - 1]?.numbers
          const changed = [...reading.numbers].filter(([name, value]) => before?.get(name) !== value)
          const keys = new Set(changed.map(([name]) => name.split(' ')[0]))
          // What stayed is of the edition in which it was read first.
          const ofThis = (name: string) => keys.has(name.split(' ')[0])
          return reckonedIn({
            ...reading,
            numbers: new Map([...reading.numbers].filter(([name]) => ofThis(name))),
          })
        })
        expect(differencesOf(news).filter(([, count]) => isFew(count))).toEqual([])
      }),
      { numRuns: 300 },
    )
  })

  it('finds no hidden number by what is shown beside it', () => {
    fc.assert(
      fc.property(anyFacts, anyFacts, fc.integer({ min: -4, max: 4 }), (own, others, change) => {
        const report = close(
          new Map([
            [OWN, own],
            ['422', others],
          ]),
        )
        const told = (indicators: readonly ReportIndicator[]) =>
          hideSmall(indicators, totalsOf(own)).indicators
        const shown = told(report.indicators)
        for (const [i, one] of shown.entries()) {
          if (one.numerator !== null || report.indicators[i]?.numerator == null) continue
          const other = report.indicators.with(i, {
            ...(report.indicators[i] as ReportIndicator),
            numerator: Math.max(0, (report.indicators[i]?.numerator ?? 0) + change),
          })
          const otherwise = told(other)
          if (otherwise[i]?.numerator === null) expect(otherwise).toEqual(shown)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('finds nothing of fewer than three units by reading again and again', () => {
    fc.assert(
      fc.property(anyQuarter, (quarter) => {
        const { readings, editions: all } = play(quarter)
        const editions = all.map(({ report }) => report)
        for (const [i, { numbers }] of readings.entries()) {
          for (const [name, value] of readings[i - 1]?.numbers ?? []) {
            const now = numbers.get(name)
            if (now === undefined || now === value) continue
            const [key = ''] = name.split(' ')
            expect(quarter[i]).toBe('close')
            expect(key).not.toContain('/')
            const latest = editions[quarter.slice(0, i + 1).filter((each) => each === 'close').length - 1]
            const told = editions.some((one) => latest && unitsThatDiffer(key, one, latest) >= 3)
            expect(told).toBe(true)
          }
        }
      }),
      { numRuns: 150 },
    )
  })

  it('is told something in most quarters', () => {
    const quarters = fc.sample(anyQuarter, { numRuns: 200, seed: 9 })
    const told = quarters.filter((quarter) => play(quarter).readings.some(({ numbers }) => numbers.size > 0))
    expect(told.length).toBeGreaterThan(80)
  })
})
