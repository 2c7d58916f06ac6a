import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { Figure } from '../../../../shared/api.ts'
import { readPublished, type Told, told } from '../../../helpers/published.ts'

const FEW = [1, 2, 3, 4]

const sumOf = (figures: readonly Figure[], key: keyof Figure): number =>
  figures.reduce((total, each) => total + (each[key] ?? 0), 0)

/** Women in the committees of one to six units; some did not report. */
const anyWomen: fc.Arbitrary<Told> = fc
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
