import type { MemberFact, Ratio } from './fact.ts'
import type { Counting, Share } from './indicator.ts'

const countShare = ({ isSubject, isCounted }: Share, records: readonly number[], amountOf = one): Ratio => {
  let numerator = 0
  let denominator = 0
  for (const i of records) {
    if (!isSubject(i)) continue
    denominator += 1
    if (isCounted(i)) numerator += amountOf(i)
  }
  return [numerator, denominator]
}

const one = (_record: number): number => 1

const mapValues = <A, B>(
  values: Readonly<Record<string, A>>,
  map: (value: A) => B,
): Readonly<Record<string, B>> =>
  Object.fromEntries(Object.entries(values).map(([key, value]) => [key, map(value)]))

/** Counts some records: total, options and parts. */
export const count = (counting: Counting, records: readonly number[], isCountOnly: boolean): MemberFact => {
  const [numerator, denominator] = countShare(counting, records, counting.amountOf)
  const { isSubject, isCounted, parts } = counting
  const counted = parts ? records.filter((i) => isSubject(i) && isCounted(i)) : []
  return {
    total: [numerator, isCountOnly ? null : denominator],
    options: mapValues(counting.options ?? {}, (option) => countShare(option, records)),
    parts: mapValues(parts ?? {}, (isPart) => counted.filter(isPart).length),
  }
}

/** The record indexes of a table. */
export const recordsOf = (size: number): readonly number[] => Array.from({ length: size }, (_, i) => i)
