import { describe, expect, it } from 'vitest'
import type { Fact, Ratio } from '../../shared/measures/fact.ts'
import { THRESHOLDS } from '../../shared/resolutions/thresholds.ts'
import type { Handed, HistoryRule } from '../../shared/rules/history/history-rule.ts'

/** What a submission holds: members by code, totals by indicator id (null: not reported). */
export interface HandedPicture {
  readonly organizations?: Readonly<Record<string, number>>
  readonly totals?: Readonly<Record<string, Ratio | null>>
}

type Pair = readonly [previous: HandedPicture, next: HandedPicture]

/** Cases of a history rule, each named by what it shows. */
export interface HistoryCases {
  readonly accepts: Readonly<Record<string, Pair>>
  /** With the values found, in order. */
  readonly rejects: Readonly<Record<string, readonly [...Pair, values: readonly string[]]>>
  /** The first sentence of the first rejected case. */
  readonly says: string
}

const factOfTotal = (total: Ratio): Fact => ({ total, byType: {}, byArea: {}, options: {}, parts: {} })

const toHanded = ({ organizations = {}, totals = {} }: HandedPicture): Handed => ({
  organizations,
  facts: Object.fromEntries(Object.entries(totals).map(([id, total]) => [id, total && factOfTotal(total)])),
})

/** Tests a rule over two submissions. */
export const testHistoryRule = (rule: HistoryRule, { accepts, rejects, says }: HistoryCases): void => {
  const [thresholds] = THRESHOLDS
  if (!thresholds) throw new Error('no thresholds')
  const find = (previous: HandedPicture, next: HandedPicture) => [
    ...rule.check(toHanded(previous), toHanded(next), thresholds),
  ]
  describe(rule.id, () => {
    it.each(Object.entries(accepts))('accepts %s', (_, [previous, next]) => {
      expect(find(previous, next)).toEqual([])
    })
    it.each(Object.entries(rejects))('rejects %s', (_, [previous, next, values]) => {
      expect(find(previous, next).map(({ value }) => value)).toEqual(values)
    })
    it('says what is wrong and what to do', () => {
      const [first] = Object.values(rejects)
      expect(first && find(first[0], first[1])[0]?.message).toBe(says)
    })
  })
}
