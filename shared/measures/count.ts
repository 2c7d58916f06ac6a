import type { MemberFact, Ratio } from './fact.ts'
import type { AnyRecordMeasure } from './measure.ts'
import type { Holds, Records } from './selection.ts'

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
  /** The subjects that count. */
  readonly counted: readonly number[]
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

/** The subjects that count; where all are subjects, those are the list of the column. */
const countedIn = (subjects: readonly number[], { among, counted }: Described, { select }: Records) => {
  if (!counted) return subjects
  const { holds, records, isListed } = select(counted)
  return !among && isListed ? records() : subjects.filter(holds)
}

const shareOf = (described: Described, records: Records): Share => {
  const { among, counted } = described
  const subjects = among ? records.select(among).records() : records.all()
  const isCounted = counted ? records.select(counted).holds : always
  return { subjects, isCounted, counted: countedIn(subjects, described, records) }
}

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

/** How many of the records are in each group, or what they amount to. */
export const tally = (
  records: readonly number[],
  { groupOf, size }: Grouping,
  amountOf?: (record: number) => number,
): readonly number[] => {
  const counts = new Array<number>(size).fill(0)
  for (let s = 0; s < records.length; s++) {
    const i = records[s] ?? 0
    const group = groupOf(i)
    counts[group] = (counts[group] ?? 0) + (amountOf ? amountOf(i) : 1)
  }
  return counts
}

/** Numerator and denominator of each group; a count has none. */
export const countShare = (
  { subjects, counted }: Share,
  grouping: Grouping,
  { isCountOnly, amountOf }: { readonly isCountOnly: boolean } & Pick<Counting, 'amountOf'>,
): readonly (readonly [numerator: number, denominator: number | null])[] => {
  const numerators = tally(counted, grouping, amountOf)
  const denominators = isCountOnly ? [] : tally(subjects, grouping)
  return numerators.map((numerator, group) => [numerator, isCountOnly ? null : (denominators[group] ?? 0)])
}

/** Lists by name as what they hold for each group; without names one object serves all groups. */
const byGroup = <T>(lists: readonly (readonly [string, readonly T[]])[], nothing: T) => {
  const none: Readonly<Record<string, T>> = {}
  if (lists.length === 0) return () => none
  return (group: number): Readonly<Record<string, T>> =>
    Object.fromEntries(lists.map(([id, values]) => [id, values[group] ?? nothing]))
}

/** Counts the records of each group: total, options and parts. */
export const count = (
  counting: Counting,
  grouping: Grouping,
  isCountOnly: boolean,
): readonly MemberFact[] => {
  const { amountOf, counted } = counting
  const options = Object.entries(counting.options).map(
    ([id, option]) => [id, countShare(option, grouping, { isCountOnly: false })] as const,
  )
  const parts = Object.entries(counting.parts).map(
    ([id, isPart]) => [id, tally(counted.filter(isPart), grouping)] as const,
  )
  const optionsOf = byGroup<Ratio>(options, [0, 0])
  const partsOf = byGroup(parts, 0)
  return countShare(counting, grouping, { isCountOnly, ...(amountOf && { amountOf }) }).map(
    (total, group) => ({ total, options: optionsOf(group), parts: partsOf(group) }),
  )
}
