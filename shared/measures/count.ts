import type { MemberFact, Ratio } from './fact.ts'
import type { Counting, Share } from './indicator.ts'

/** Records sorted into groups: the group of each record, 0 … size − 1. */
export interface Grouping {
  readonly groupOf: (record: number) => number
  readonly size: number
}

/** All records in one group. */
export const ONE_GROUP: Grouping = { groupOf: () => 0, size: 1 }

const one = (_record: number): number => 1

const zeros = (size: number): number[] => new Array<number>(size).fill(0)

/** Numerator and denominator of each group. */
const countShare = (
  { subjects, isCounted }: Share,
  { groupOf, size }: Grouping,
  amountOf = one,
): readonly Ratio[] => {
  const numerators = zeros(size)
  const denominators = zeros(size)
  for (let s = 0; s < subjects.length; s++) {
    const i = subjects[s] ?? 0
    const group = groupOf(i)
    denominators[group] = (denominators[group] ?? 0) + 1
    if (isCounted(i)) numerators[group] = (numerators[group] ?? 0) + amountOf(i)
  }
  return numerators.map((numerator, group) => [numerator, denominators[group] ?? 0])
}

/** Counts the records of each group: total, options and parts. */
export const count = (
  counting: Counting,
  grouping: Grouping,
  isCountOnly: boolean,
): readonly MemberFact[] => {
  const { subjects, isCounted, amountOf } = counting
  const counted = counting.parts ? subjects.filter(isCounted) : []
  const options = Object.entries(counting.options ?? {}).map(
    ([id, option]) => [id, countShare(option, grouping)] as const,
  )
  const parts = Object.entries(counting.parts ?? {}).map(
    ([id, isPart]) => [id, countShare({ subjects: counted, isCounted: isPart }, grouping)] as const,
  )
  return countShare(counting, grouping, amountOf).map(([numerator, denominator], group) => ({
    total: [numerator, isCountOnly ? null : denominator],
    options: Object.fromEntries(options.map(([id, ratios]) => [id, ratios[group] ?? [0, 0]])),
    parts: Object.fromEntries(parts.map(([id, ratios]) => [id, ratios[group]?.[0] ?? 0])),
  }))
}

/** The record indexes of a table. */
export const recordsOf = (size: number): readonly number[] => {
  const records = new Array<number>(size)
  for (let i = 0; i < size; i++) records[i] = i
  return records
}
