import type { Fact, Ratio } from './fact.ts'

/** Adds two figures; a count-only figure has no denominator. */
const addRatios = ([n, d]: Ratio, [m, e]: Ratio): Ratio => [n + m, d === null || e === null ? null : d + e]

type Ratios = Readonly<Partial<Record<string, Ratio>>>

/** Adds figures key by key. */
const addByKey = <R extends Ratios>(a: R, b: R): R => {
  const sum: Record<string, Ratio | undefined> = { ...a }
  for (const [key, figure] of Object.entries(b)) {
    const before = sum[key]
    if (figure !== undefined) sum[key] = before ? addRatios(before, figure) : figure
  }
  return sum as R
}

/** Adds counts key by key. */
const addCounts = (
  a: Readonly<Record<string, number>>,
  b: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> => {
  const sum: Record<string, number> = { ...a }
  for (const [key, count] of Object.entries(b)) sum[key] = (sum[key] ?? 0) + count
  return sum
}

/** Adds two facts of one indicator. */
export const addFacts = (a: Fact, b: Fact): Fact => ({
  total: addRatios(a.total, b.total),
  byType: addByKey(a.byType, b.byType),
  byArea: addByKey(a.byArea, b.byArea),
  options: addByKey(a.options, b.options),
  parts: addCounts(a.parts, b.parts),
})
