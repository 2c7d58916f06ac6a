import { describe, expect, it } from 'vitest'
import type { Ratio } from '../../../../shared/measures/fact.ts'
import type { Figure, Pace, Reading, ReportIndicator } from '../../../../shared/wire/api/index.ts'
import { ownTotals, readPublished as read, told } from '../../../helpers/published.ts'

const figure = (numerator: number | null, denominator: number | null): Figure => ({ numerator, denominator })
const hidden = (numerator: number | null, denominator: number | null) => {
  return { ...figure(numerator, denominator), hidden: true }
}

const OPTION: Reading = {
  ...{ id: 'with-cell-committees', name: 'x', numerator: 60, denominator: 120 },
  ...{ state: 'behind', missing: 60, pace: null },
}
const LINE: Pace = {
  ...{ start: '2012Q1', from: { numerator: 30, denominator: 90 } },
  due: { numerator: 1, denominator: 2 },
}

describe('hideSmall', () => {
  it.each<[Figure, object]>([
    [figure(5, 10), figure(5, 10)],
    [figure(4, 10), hidden(null, 10)],
    [figure(1, 10), hidden(null, 10)],
    [figure(0, 10), figure(0, 10)],
    [figure(10, 10), figure(10, 10)],
    [figure(96, 100), hidden(null, 100)],
    [figure(95, 100), figure(95, 100)],
    [figure(2, 3), hidden(null, null)],
    [figure(0, 3), hidden(null, null)],
    [figure(4, null), hidden(null, null)],
    [figure(null, null), figure(null, null)],
  ])('shows %o as %o', (exact, shown) => {
    const seen = read(told('committee-women', exact))
    expect(seen).toMatchObject(shown)
    expect(seen?.hidden ?? false).toBe('hidden' in shown)
  })

  it('hides the missing count with the figure that would tell it', () => {
    expect(read(told('committee-members-trained', { ...figure(96, 100), missing: 4 }))?.missing).toBeNull()
    expect(read(told('committee-members-trained', { ...figure(90, 100), missing: 10 }))?.missing).toBe(10)
  })

  it('leaves counts of organizations, hamlets and duties alone', () => {
    const hamlets = told('hamlets-with-cell', { ...figure(3, 4), missing: 1 })
    expect(read(hamlets)).toBe(hamlets)
    expect(read(told('baseline-members', figure(3, null)))?.numerator).toBeNull()
  })

  it('hides parts, and what is left of the whole beside them', () => {
    const parts = [30, 4, 28, 0].map((numerator, i) => ({ id: `p${i}`, name: 'x', numerator }))
    const seen = read(told('members-admitted', { ...figure(30, null), parts }))
    expect(seen?.parts.map(({ numerator, hidden }) => [numerator, hidden])).toEqual([
      [30, undefined],
      [null, true],
      [null, true],
      [0, undefined],
    ])
  })

  it('hides options that differ from the figure by a few people', () => {
    const option = (numerator: number, denominator: number) =>
      read(
        told('committee-members-trained', {
          ...figure(50, 100),
          options: [{ ...OPTION, numerator, denominator }],
        }),
      )?.options[0]
    expect(option(60, 120)).toMatchObject(figure(60, 120))
    expect(option(53, 120)).toMatchObject(hidden(null, 120))
    expect(option(50, 103)).toMatchObject(hidden(null, null))
    expect(option(60, 113)).toMatchObject(hidden(null, 113))
  })

  it('hides another reading that tells few people of all the other units', () => {
    const own = { unit: '421', ...figure(20, 40) }
    const trained = told('committee-members-trained', {
      ...figure(50, 100),
      byUnit: [own, { unit: '422', ...figure(30, 60) }],
      options: [OPTION],
    })
    const seen = (option: Ratio) =>
      read(trained, '421', ownTotals({ 'committee-members-trained/with-cell-committees': option }))
        ?.options[0]
    expect(seen([25, 50])).toMatchObject({ ...figure(60, 120), state: 'behind', missing: 60 })
    expect(seen([58, 90])).toMatchObject({ ...hidden(null, 120), state: null, missing: null })
    expect(seen([28, 50])).toMatchObject(hidden(null, 120))
    expect(seen([28, 57])).toMatchObject(hidden(null, null))
  })

  it('hides a state with the figure or the line that would be told by it', () => {
    const judged = (changes: Partial<ReportIndicator>) => {
      const seen = read(told('committee-members-trained', { ...figure(50, 100), ...changes }))
      return [seen?.state, seen?.missing, seen?.pace]
    }
    expect(judged({ missing: 50 })).toEqual(['behind', 50, null])
    expect(judged({ ...figure(3, 100), missing: 97 })).toEqual([null, null, null])
    expect(judged({ pace: LINE, missing: 50 })).toEqual(['behind', 50, LINE])
    const few = { ...LINE, from: { numerator: 3, denominator: 90 } }
    expect(judged({ pace: few, missing: 50 })).toEqual([null, 50, null])
    const onLine = read(
      told('committee-members-trained', { ...figure(50, 100), options: [{ ...OPTION, pace: LINE }] }),
    )
    expect(onLine?.options[0]).toMatchObject({ ...figure(60, 120), state: null, missing: 60, pace: null })
  })

  it('hides the parts where a row of a breakdown is hidden, which may be one of them', () => {
    const byType = [
      { type: 'Doanh nghiệp ngoài nhà nước', ...figure(12, null) },
      { type: 'Doanh nghiệp Nhà nước', ...figure(3, null) },
    ]
    const parts = [{ id: 'private-enterprise', name: 'x', numerator: 12 }]
    const seen = read(told('members-admitted', { ...figure(15, null), byType, parts }))
    expect(seen?.byType.map(({ numerator }) => numerator)).toEqual([null, null])
    expect(seen?.parts[0]).toMatchObject({ numerator: null, hidden: true })
  })

  it('does not tell a unit what few people the others have', () => {
    const byUnit = [
      { unit: '421', ...figure(50, 100) },
      { unit: '422', ...figure(3, 20) },
      { unit: '423', ...figure(0, 20) },
    ]
    const women = told('committee-women', { ...figure(53, 140), byUnit })
    expect(read(women, '421')).toMatchObject({
      ...hidden(null, 140),
      byUnit: [byUnit[0], hidden(null, 20), {}],
    })
    expect(read(women)).toMatchObject({
      ...figure(53, 140),
      byUnit: [hidden(null, 100), hidden(null, 20), {}],
    })
  })

  it('keeps the own row of the reader exact', () => {
    const byUnit = [
      { unit: '421', ...figure(2, 4) },
      { unit: '422', ...figure(50, 100) },
    ]
    const women = told('committee-women', { ...figure(52, 104), byUnit })
    expect(read(women, '421')?.byUnit[0]).toEqual(byUnit[0])
    expect(read(women, '422')?.byUnit[0]).toMatchObject(hidden(null, null))
  })

  it('drops a pace and a change that would tell a hidden figure', () => {
    const pace = (numerator: number, denominator: number) => {
      return { start: '2012Q1', from: { numerator, denominator }, due: { numerator: 1, denominator: 2 } }
    }
    const change = (numerator: number) => ({ since: '2012Q3', numerator, denominator: 0 })
    const seen = (changes: Partial<ReportIndicator>) =>
      read(told('committee-women', { ...figure(50, 100), ...changes }))
    expect(seen({ pace: pace(3, 90) })?.pace).toBeNull()
    expect(seen({ pace: pace(30, 90) })?.pace).not.toBeNull()
    expect(seen({ change: change(47) })?.change).toBeNull()
    expect(seen({ change: change(3) })?.change).toEqual(change(3))
    expect(seen({ ...figure(3, 100), change: change(3) })?.change).toBeNull()
  })

  it('drops a pace and a change that would tell what few people the others had then', () => {
    const women = told('committee-women', {
      ...figure(50, 100),
      pace: { start: '2012Q1', from: figure(30, 90), due: { numerator: 1, denominator: 2 } } as Pace,
      change: { since: '2012Q3', numerator: 10, denominator: 0 },
    })
    const seen = (own: Readonly<Record<string, Ratio>>) => {
      const totals = Object.entries(own).map(([period, ratio]) =>
        ownTotals({ 'committee-women': ratio }, period),
      )
      const { pace, change } = read(women, '421', Object.assign({}, ...totals)) ?? {}
      return [pace !== null, change !== null]
    }
    expect(seen({})).toEqual([true, true])
    expect(seen({ '2012Q1': [10, 20], '2012Q3': [20, 40] })).toEqual([true, true])
    expect(seen({ '2012Q1': [28, 60], '2012Q3': [20, 40] })).toEqual([false, true])
    expect(seen({ '2012Q1': [10, 20], '2012Q3': [37, 60] })).toEqual([true, false])
  })
})
