import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { quarterOf } from '../../../../shared/calendar/period.ts'
import type { Fact, Facts, Ratio } from '../../../../shared/measures/fact.ts'
import { buildReport } from '../../../../shared/report/build/build-report.ts'
import { type PeriodTotal, readingKey } from '../../../../shared/report/build/period-totals.ts'
import { toldIndicators } from '../../../../shared/report/hide/unit-view.ts'
import type { PublishedIndicator, Report } from '../../../../shared/wire/api/index.ts'

const PERIOD = quarterOf(2012, 4)
const UNITS = ['421', '422', '423', '424', '425']
const OWN = '421'
const IDS = [
  'committee-members-trained',
  'committee-women',
  'members-with-task',
  'members-away',
  'members-excellent',
  'members-failing',
  'members-admitted',
  'baseline-members',
]

const fact = (total: Ratio, options: Fact['options'] = {}): Fact => ({
  ...{ total, options, byType: {}, byArea: {}, parts: {} },
})

/** Counts of one unit's people, the sets of which lie within each other as they do in life. */
const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    members: fc.integer({ min: 4, max: 60 }),
    few: fc.array(fc.nat({ max: 6 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ members, few }) => {
    const [exempt = 0, away = 0, trained = 0, women = 0, ordinary = 0, failing = 0, admitted = 0, cells = 0] =
      few
    const task = Math.max(0, members - exempt)
    const committee = Math.min(members, trained + women + 1)
    const judged = Math.max(0, members - ordinary)
    return {
      'committee-members-trained': fact([trained, committee], {
        'with-cell-committees': [trained, committee + cells],
      }),
      'committee-women': fact([women, committee]),
      'members-with-task': fact([Math.max(0, task - ordinary), task]),
      'members-away': fact([away, members]),
      'members-excellent': fact([Math.max(0, judged - failing), judged]),
      'members-failing': fact([Math.min(failing, judged), judged]),
      'members-admitted': fact([admitted, null]),
      'baseline-members': fact([members, null]),
    }
  })

/** What happens in a quarter: a unit hands in, or the period is closed as it is. */
const anyQuarter = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ unit: fc.constantFrom(...UNITS), facts: anyFacts }) },
    { weight: 1, arbitrary: fc.constant('close' as const) },
  ),
  { minLength: 4, maxLength: 24 },
)

const totalOf = (facts: Facts): PeriodTotal => ({
  totals: Object.fromEntries(
    Object.entries(facts).flatMap(([id, one]) => [
      [id, one?.total ?? null],
      ...Object.entries(one?.options ?? {}).map(
        ([option, ratio]) => [readingKey({ id }, { id: option }), ratio] as const,
      ),
    ]),
  ),
  reported: null,
  isClosed: false,
})

const close = (factsByUnit: ReadonlyMap<string, Facts>): Report =>
  buildReport({ period: PERIOD, revision: 1, counts: 'accepted', units: [], factsByUnit })

/** Numbers of people that the unit reads, by reading and place in the ratio. */
const numbersIn = (indicators: readonly PublishedIndicator[]): ReadonlyMap<string, number> =>
  new Map(
    indicators
      .filter(({ id }) => IDS.includes(id))
      .flatMap((one) => [
        { key: one.id, figure: one as Pick<PublishedIndicator, 'numerator' | 'denominator'> },
        ...one.options.map((option) => ({ key: readingKey(one, option), figure: option })),
      ])
      .flatMap(({ key, figure: { numerator, denominator } }) => [
        ...(numerator === null ? [] : [[`${key} 0`, numerator] as const]),
        ...(denominator === null ? [] : [[`${key} 1`, denominator] as const]),
      ]),
  )

interface Reading {
  readonly numbers: ReadonlyMap<string, number>
  readonly units: ReadonlyMap<string, Facts>
}

/** What the unit reads after every event of a quarter, with what was true when it was frozen. */
const play = (quarter: readonly ('close' | { readonly unit: string; readonly facts: Facts })[]) => {
  const units = new Map<string, Facts>()
  const own: PeriodTotal[] = []
  const editions: Report[] = []
  const readings: Reading[] = []
  for (const event of quarter) {
    if (event === 'close') editions.push(close(new Map(units)))
    else {
      units.set(event.unit, event.facts)
      if (event.unit === OWN) own.push(totalOf(event.facts))
    }
    const told = toldIndicators(PERIOD.id, new Map([[PERIOD.id, { editions, own }]]), OWN)
    readings.push({ numbers: numbersIn(told), units: new Map(units) })
  }
  return { readings, own, editions }
}

const isFew = (count: number): boolean => 1 <= Math.abs(count) && Math.abs(count) <= 4

const ownNumber = ({ totals }: PeriodTotal, name: string): number => {
  const [key = '', place] = name.split(' ')
  return totals[key]?.[Number(place) as 0 | 1] ?? 0
}

/** Every difference that one reading allows, alone and without what the unit handed in itself. */
const differencesIn = (
  { numbers }: Reading,
  own: readonly PeriodTotal[],
): readonly (readonly [string, number])[] => {
  const none: PeriodTotal = { totals: {}, reported: null, isClosed: false }
  return [none, ...own].flatMap((mine) => {
    const rest = Array.from(numbers, ([name, value]) => [name, value - ownNumber(mine, name)] as const)
    const pairs = rest.flatMap(([a, x], i) =>
      rest.slice(i + 1).map(([b, y]) => [`${a} - ${b}`, x - y] as const),
    )
    return [...rest, ...pairs]
  })
}

const unitsThatDiffer = (id: string, a: Report, b: Report): number => {
  const rows = (report: Report) => report.indicators.find((one) => one.id === id)?.byUnit ?? []
  return rows(a).filter((row, i) => JSON.stringify(row) !== JSON.stringify(rows(b)[i])).length
}

describe('a unit that reads all that it may', () => {
  it('finds no hidden count of 1 to 4 by any difference within what it reads', () => {
    fc.assert(
      fc.property(anyQuarter, (quarter) => {
        const { readings, own } = play(quarter)
        const last = readings[readings.length - 1]
        const found = last ? differencesIn(last, own).filter(([, count]) => isFew(count)) : []
        expect(found).toEqual([])
      }),
      { numRuns: 150 },
    )
  })

  it('finds nothing of fewer than three units by reading again and again', () => {
    fc.assert(
      fc.property(anyQuarter, (quarter) => {
        const { readings, editions } = play(quarter)
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
