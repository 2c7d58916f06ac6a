import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Ratio } from '../../../../shared/measures/fact.ts'
import type { Figure, Reading, ReportIndicator } from '../../../../shared/wire/api/index.ts'
import { ownTotals, readPublished, told } from '../../../helpers/published.ts'

const FEW = [1, 2, 3, 4]

const sumOf = (figures: readonly Figure[], key: keyof Figure): number =>
  figures.reduce((total, each) => total + (each[key] ?? 0), 0)

/** Women in the committees of one to six units; some did not report. */
const anyWomen: fc.Arbitrary<ReportIndicator> = fc
  .array(fc.option(fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }))), { minLength: 1, maxLength: 6 })
  .map((rows) => {
    const byUnit = rows.map((row, i) => ({
      unit: String(421 + i),
      numerator: row?.[0] ?? null,
      denominator: row && row[0] + row[1],
    }))
    const total = { numerator: sumOf(byUnit, 'numerator'), denominator: sumOf(byUnit, 'denominator') }
    return told('committee-women', { ...total, byUnit })
  })
const reader = fc.constantFrom(null, '421')

/** The counts that a row tells, that of those who do not count among them. */
const countsOf = ({ numerator, denominator }: Figure): readonly (number | null)[] => [
  numerator,
  denominator,
  numerator === null || denominator === null ? null : denominator - numerator,
]

it('no few people are published', () => {
  fc.assert(
    fc.property(anyWomen, reader, (women, own) => {
      const rows = readPublished(women, own)?.byUnit.filter(({ unit }) => unit !== own) ?? []
      for (const count of rows.flatMap(countsOf)) expect(FEW).not.toContain(count)
    }),
    { numRuns: 300 },
  )
})

it('no hidden number follows from the others', () => {
  fc.assert(
    fc.property(anyWomen, reader, fc.constantFrom('numerator', 'denominator'), (women, own, key) => {
      const seen = readPublished(women, own)
      if (seen?.[key] === null) return
      const isSecret = (i: number) => seen?.byUnit[i]?.[key] === null
      const secret = women.byUnit.filter((row, i) => row[key] !== null && isSecret(i))
      expect(secret.length).not.toBe(1)
      expect(FEW).not.toContain(sumOf(secret, key))
    }),
    { numRuns: 300 },
  )
})

it('a unit cannot reckon few people of all the others together', () => {
  fc.assert(
    fc.property(anyWomen, (women) => {
      const [own] = women.byUnit
      const seen = readPublished(women, '421')
      if (!own || !seen || own.numerator === null || own.denominator === null) return
      const rest = (key: keyof Figure) => (seen[key] === null ? null : (seen[key] ?? 0) - (own[key] ?? 0))
      const others = { numerator: rest('numerator'), denominator: rest('denominator') }
      for (const count of countsOf(others)) expect(FEW).not.toContain(count)
    }),
    { numRuns: 300 },
  )
})

/** Trained members of committees with the wider reading, in the reader's unit and in all the others. */
const anyTrained = fc.tuple(...Array.from({ length: 8 }, () => fc.nat({ max: 12 }))).map((counts) => {
  const [n = 0, rest = 0, moreN = 0, moreRest = 0, m = 0, mRest = 0, moreM = 0, moreMRest = 0] = counts
  const own: Ratio = [n, n + rest]
  const ownOption: Ratio = [n + moreN, n + rest + moreN + moreRest]
  const others: Ratio = [m, m + mRest]
  const othersOption: Ratio = [m + moreM, m + mRest + moreM + moreMRest]
  return { own, ownOption, others, othersOption }
})

const CT05 = 'committee-members-trained'
const figureFrom = ([numerator, denominator]: Ratio) => ({ numerator, denominator })
const plus = (a: Ratio, b: Ratio): Ratio => [a[0] + b[0], (a[1] ?? 0) + (b[1] ?? 0)]

it('another reading tells no few people: alone, beside the total, nor of all the others', () => {
  fc.assert(
    fc.property(anyTrained, reader, ({ own, ownOption, others, othersOption }, reads) => {
      const option: Reading = {
        ...{ id: 'with-cell-committees', name: 'x', state: 'behind', missing: 1, pace: null },
        ...figureFrom(plus(ownOption, othersOption)),
      }
      const byUnit = [
        { unit: '421', ...figureFrom(own) },
        { unit: '422', ...figureFrom(others) },
      ]
      const trained = told(CT05, { ...figureFrom(plus(own, others)), missing: 1, byUnit, options: [option] })
      const known = reads === null ? {} : ownTotals({ [CT05]: own, [`${CT05}/${option.id}`]: ownOption })
      const seen = readPublished(trained, reads, known)
      const other = seen?.options[0]
      if (!seen || !other) throw new Error(CT05)
      const minus = (a: Figure, b: Figure): Figure => ({
        numerator: a.numerator === null || b.numerator === null ? null : a.numerator - b.numerator,
        denominator: a.denominator === null || b.denominator === null ? null : a.denominator - b.denominator,
      })
      const reckoned = [seen, other, minus(other, seen)]
      if (reads !== null) {
        const rest = [minus(seen, figureFrom(own)), minus(other, figureFrom(ownOption))] as const
        reckoned.push(...rest, minus(rest[1], rest[0]))
      }
      for (const count of reckoned.flatMap(countsOf)) expect(FEW).not.toContain(count)
      for (const each of [seen, other]) {
        expect([each.state === null, each.missing === null]).toEqual([
          Boolean(each.hidden),
          Boolean(each.hidden),
        ])
      }
    }),
    { numRuns: 500 },
  )
})
