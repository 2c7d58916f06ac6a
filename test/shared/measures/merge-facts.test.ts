import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Fact, Facts, Ratio } from '../../../shared/measures/fact.ts'
import { mergeFacts } from '../../../shared/measures/merge-facts.ts'

const count = fc.nat({ max: 200_000 })
const ratio: fc.Arbitrary<Ratio> = fc.tuple(count, count)
const fact: fc.Arbitrary<Fact> = fc.record({
  total: ratio,
  byType: fc.dictionary(fc.constantFrom('commune', 'ward'), ratio, { noNullPrototype: true }),
  byArea: fc.dictionary(fc.constantFrom('catholic'), ratio, { noNullPrototype: true }),
  options: fc.dictionary(fc.constantFrom('a', 'b'), ratio, { noNullPrototype: true }),
  parts: fc.dictionary(fc.constantFrom('x', 'y'), count, { noNullPrototype: true }),
})
const facts: fc.Arbitrary<Facts> = fc.dictionary(fc.constantFrom('one', 'two'), fc.option(fact), {
  noNullPrototype: true,
})

describe('mergeFacts', () => {
  it('does not care in what order units are added', () => {
    fc.assert(
      fc.property(facts, facts, facts, (a, b, c) => {
        expect(mergeFacts(a, b)).toEqual(mergeFacts(b, a))
        expect(mergeFacts(mergeFacts(a, b), c)).toEqual(mergeFacts(a, mergeFacts(b, c)))
      }),
    )
  })
  it('is not changed by a unit that did not report', () => {
    fc.assert(
      fc.property(facts, (a) => {
        expect(mergeFacts(a, {})).toEqual(a)
        expect(mergeFacts(a, { one: null }).one ?? null).toEqual(a.one ?? null)
      }),
    )
  })
})
