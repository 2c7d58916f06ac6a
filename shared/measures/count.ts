import type { MemberFact, Ratio } from './fact.ts'
import type { AnyRecordMeasure } from './measure.ts'
import { type Holds, type Records, recordsOf } from './selection.ts'

/** Records sorted into groups: the group of each record, 0 … size − 1. */
export interface Grouping {
  readonly groupOf: (record: number) => number
  readonly size: number
}

/** All records in one group. */
export const ONE_GROUP: Grouping = { groupOf: () => 0, size: 1 }

/** A numerator within a denominator: records of one sheet, and which of them count. */
export interface Share {
  readonly subjects: readonly number[]
  readonly isCounted: Holds
}

/** How a measure counts the records of a workbook. */
export interface Counting extends Share {
  /** What a counted record adds to the numerator; 1 without it. */
  readonly amountOf?: (record: number) => number
  /** Other readings of the text, by option id. */
  readonly options: Readonly<Record<string, Share>>
  /** Parts of the numerator, by part id. */
  readonly parts: Readonly<Record<string, Holds>>
}

type Described = Pick<AnyRecordMeasure, 'among' | 'counted'>

const always = (): boolean => true

const shareOf = ({ among, counted }: Described, { select, size }: Records): Share => ({
  subjects: among ? select(among).records() : recordsOf(size),
  isCounted: counted ? select(counted).holds : always,
})

/** How a measure counts these records. */
export const countingOf = (measure: AnyRecordMeasure, records: Records): Counting => {
  const { among, counted, sum, otherwise = [], parts = [] } = measure
  return {
    ...shareOf(measure, records),
    ...(sum && { amountOf: records.numbers(sum) }),
    options: Object.fromEntries(
      otherwise.map((option) => [option.id, shareOf({ among, counted, ...option } as Described, records)]),
    ),
    parts: Object.fromEntries(parts.map(({ id, where }) => [id, records.select(where).holds])),
  }
}

const one = (_record: number): number => 1

const zeros = (size: number): number[] => new Array<number>(size).fill(0)

/** Numerator and denominator of each group. */
export const countShare = (
  { subjects, isCounted }: Share,
  { groupOf, size }: Grouping,
  amountOf = one,
): readonly (readonly [numerator: number, denominator: number])[] => {
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
  const partsOf = Object.entries(counting.parts)
  const counted = partsOf.length > 0 ? subjects.filter(isCounted) : []
  const options = Object.entries(counting.options).map(
    ([id, option]) => [id, countShare(option, grouping)] as const,
  )
  const parts = partsOf.map(
    ([id, isPart]) => [id, countShare({ subjects: counted, isCounted: isPart }, grouping)] as const,
  )
  return countShare(counting, grouping, amountOf).map(([numerator, denominator], group) => ({
    total: [numerator, isCountOnly ? null : denominator],
    options: Object.fromEntries(
      options.map(([id, ratios]): [string, Ratio] => [id, ratios[group] ?? [0, 0]]),
    ),
    parts: Object.fromEntries(parts.map(([id, ratios]) => [id, ratios[group]?.[0] ?? 0])),
  }))
}
