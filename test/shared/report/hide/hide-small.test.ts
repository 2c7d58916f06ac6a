import { describe, expect, it } from 'vitest'
import type { Ratio } from '../../../../shared/measures/fact.ts'
import type { Totals } from '../../../../shared/report/build/period-totals.ts'
import { hideSmall } from '../../../../shared/report/hide/hide-small.ts'
import type { ReportIndicator } from '../../../../shared/wire/api/index.ts'
import { indicator } from '../../../helpers/report.ts'

const TRAINED = 'committee-members-trained'
const WIDER = `${TRAINED}/with-cell-committees`
const CHANGE = { since: '2012Q3', numerator: 10, denominator: 0 }

/** A figure, and of the first a wider reading. */
const figures = (ratios: Readonly<Record<string, Ratio>>): readonly ReportIndicator[] =>
  Object.entries(ratios)
    .filter(([key]) => key !== WIDER)
    .map(([id, [numerator, denominator]]) => {
      const [n, d] = ratios[WIDER] ?? []
      const option = {
        id: 'with-cell-committees',
        name: 'x',
        state: 'behind',
        missing: 1,
        pace: null,
      } as const
      const options =
        n === undefined || id !== TRAINED ? [] : [{ ...option, numerator: n, denominator: d ?? null }]
      return indicator(id, {
        ...{ numerator, denominator, options, change: CHANGE, missing: 50 },
        byUnit: [],
        byType: [],
      })
    })

const seen = (ratios: Readonly<Record<string, Ratio>>, own: Totals = {}) => {
  const { indicators } = hideSmall(figures(ratios), own)
  const readings = indicators.flatMap(({ id, numerator, denominator, options }) => [
    [id, [numerator, denominator]],
    ...options.map((option) => [`${id}/${option.id}`, [option.numerator, option.denominator]]),
  ])
  return Object.fromEntries(readings)
}

type Case = readonly [
  string,
  Readonly<Record<string, Ratio>>,
  Readonly<Record<string, readonly unknown[]>>,
  Totals?,
]

const CASES: readonly Case[] = [
  ['nothing of many', { [TRAINED]: [50, 100] }, { [TRAINED]: [50, 100] }],
  ['nothing of nobody', { [TRAINED]: [0, 100] }, { [TRAINED]: [0, 100] }],
  ['a few', { [TRAINED]: [4, 100] }, { [TRAINED]: [null, 100] }],
  ['a few who do not count', { [TRAINED]: [96, 100] }, { [TRAINED]: [null, 100] }],
  ['a few among a few', { [TRAINED]: [2, 4] }, { [TRAINED]: [null, null] }],
  ['counts of organizations never', { 'organizations-strong': [3, 4] }, { 'organizations-strong': [3, 4] }],
  ['a few of others', { [TRAINED]: [50, 100] }, { [TRAINED]: [null, 100] }, { [TRAINED]: [47, 60] }],
  [
    'a few of others who do not count',
    { [TRAINED]: [50, 100] },
    { [TRAINED]: [null, 100] },
    { [TRAINED]: [20, 67] },
  ],
  ['few others', { [TRAINED]: [50, 100] }, { [TRAINED]: [null, null] }, { [TRAINED]: [48, 97] }],
  [
    'a reading that is wider by few',
    { [TRAINED]: [50, 100], [WIDER]: [53, 120] },
    { [TRAINED]: [null, 100], [WIDER]: [53, 120] },
  ],
  [
    'a reading that is wider by few who do not count',
    { [TRAINED]: [50, 100], [WIDER]: [68, 120] },
    { [TRAINED]: [null, 100], [WIDER]: [68, 120] },
  ],
  [
    'a reading that is wider by few of others',
    { [TRAINED]: [50, 100], [WIDER]: [70, 140] },
    { [TRAINED]: [null, 100], [WIDER]: [70, 140] },
    { [TRAINED]: [20, 40], [WIDER]: [37, 60] },
  ],
  [
    'figures that leave few over together',
    { 'members-excellent': [60, 100], 'members-failing': [38, 100] },
    { 'members-excellent': [60, 100], 'members-failing': [null, 100] },
  ],
  [
    'figures that leave few of others over together',
    { 'members-excellent': [60, 100], 'members-failing': [30, 100] },
    { 'members-excellent': [60, 100], 'members-failing': [null, 100] },
    { 'members-excellent': [30, 50], 'members-failing': [12, 50] },
  ],
]

describe('hideSmall', () => {
  it.each(CASES.map(([name, ratios, told, own = {}]) => [name, ratios, told, own] as const))(
    'hides %s',
    (_, ratios, told, own) => {
      expect(seen(ratios, own)).toEqual(told)
    },
  )

  it('hides with a number what would be told by it', () => {
    const [few] = hideSmall(figures({ [TRAINED]: [3, 100] }), {}).indicators
    expect(few).toMatchObject({ state: null, missing: null, pace: null, change: null, hidden: true })
    const [many] = hideSmall(figures({ [TRAINED]: [50, 100] }), {}).indicators
    expect(many).toMatchObject({ state: 'behind', missing: 50, change: CHANGE })
    expect(many).not.toHaveProperty('hidden')
  })

  it('holds numbers against all that the reader was ever told', () => {
    const { known } = hideSmall(figures({ 'members-excellent': [60, 100] }), {})
    const later = figures({ [TRAINED]: [57, 97] })
    expect(hideSmall(later, {}, known).indicators[0]).toMatchObject({ numerator: null, denominator: null })
    expect(hideSmall(later, {}).indicators[0]).toMatchObject({ numerator: 57, denominator: 97 })
  })
})
