import fc from 'fast-check'
import { quarterOf } from '../../shared/calendar/period.ts'
import type { Fact, Facts, Ratio } from '../../shared/measures/fact.ts'
import { buildReport } from '../../shared/report/build/build-report.ts'
import { readingKey, type Totals } from '../../shared/report/build/period-totals.ts'
import type { ToldEdition } from '../../shared/report/hide/told-totals.ts'
import { toldIndicators } from '../../shared/report/hide/unit-view.ts'
import type { PublishedIndicator, Report } from '../../shared/wire/api/index.ts'

const PERIOD = quarterOf(2012, 4)
const UNITS = ['421', '422', '423', '424', '425']
/** The unit that reads. */
export const OWN = '421'
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
export const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    members: fc.integer({ min: 4, max: 60 }),
    few: fc.array(fc.nat({ max: 6 }), { minLength: 8, maxLength: 8 }),
  })
  .map(({ members, few }) => {
    const [exempt = 0, away = 0, trained = 0, women = 0, ordinary = 0, failing = 0, admitted = 0, cells = 0] =
      few
    const task = Math.max(0, members - exempt)
    const committee = Math.min(members, trained + women + 1)
    const within = (count: number, all: number): number => Math.min(count, all)
    const judged = Math.max(0, members - ordinary)
    return {
      'committee-members-trained': fact([within(trained, committee), committee], {
        'with-cell-committees': [within(trained, committee), within(committee + cells, members)],
      }),
      'committee-women': fact([within(women, committee), committee]),
      'members-with-task': fact([Math.max(0, task - ordinary), task]),
      'members-away': fact([within(away, members), members]),
      'members-excellent': fact([Math.max(0, judged - failing), judged]),
      'members-failing': fact([within(failing, judged), judged]),
      'members-admitted': fact([within(admitted, members), null]),
      'baseline-members': fact([members, null]),
    }
  })

/** What happens in a quarter: a unit hands in, or the period is closed as it is. */
export const anyQuarter = fc.array(
  fc.oneof(
    { weight: 3, arbitrary: fc.record({ unit: fc.constantFrom(...UNITS), facts: anyFacts }) },
    { weight: 1, arbitrary: fc.constant('close' as const) },
  ),
  { minLength: 4, maxLength: 24 },
)

/** What a unit counted, by `readingKey`. */
export const totalsOf = (facts: Facts | undefined): Totals =>
  Object.fromEntries(
    Object.entries(facts ?? {}).flatMap(([id, one]) => [
      [id, one?.total ?? null],
      ...Object.entries(one?.options ?? {}).map(
        ([option, ratio]) => [readingKey({ id }, { id: option }), ratio] as const,
      ),
    ]),
  )

/** The report of a period that is closed while this counts. */
export const close = (factsByUnit: ReadonlyMap<string, Facts>): Report =>
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

/** What the unit reads at some moment, and what it counted itself in the edition before. */
export interface Reading {
  readonly numbers: ReadonlyMap<string, number>
  readonly own: Totals
}

/** What the unit reads after every event of a quarter, with what was closed until then. */
export const play = (quarter: readonly ('close' | { readonly unit: string; readonly facts: Facts })[]) => {
  const units = new Map<string, Facts>()
  const editions: ToldEdition[] = []
  const readings: Reading[] = []
  for (const event of quarter) {
    if (event === 'close') editions.push({ report: close(new Map(units)), own: totalsOf(units.get(OWN)) })
    else units.set(event.unit, event.facts)
    const told = toldIndicators(PERIOD.id, new Map([[PERIOD.id, editions]]))
    readings.push({ numbers: numbersIn(told), own: editions.at(-1)?.own ?? {} })
  }
  return { readings, editions }
}
