import type { List } from '../../forms/so-don-vi/lists.ts'
import { hashLabel } from './consonants.ts'
import { editDistance } from './edit-distance.ts'
import { foldListValue } from './fold.ts'

/** What a text of a list column means: its key, or the one value that it is a slip of. */
export interface ListReading {
  /** `''` when it is no value of the list. */
  readonly key: string
  readonly fix: string | null
}

const LONGEST_DISTANCE = 2

/** How far a slip may be from a value: min(2, ⌊length / 4⌋), so never for Có, Nam, Nữ. */
const toleranceOf = (folded: string): number => Math.min(LONGEST_DISTANCE, Math.floor(folded.length / 4))

const NOTHING: ListReading = { key: '', fix: null }

/** The values of a list by their folded texts, and a cheap look whether a text may be one of them. */
interface FoldedValues {
  /** Each value once, with its folded text. */
  readonly values: readonly { readonly value: string; readonly folded: string }[]
  readonly keyOf: (folded: string) => string | undefined
  readonly mayHold: (text: string) => boolean
}

const foldValues = (list: List): FoldedValues => {
  const keys = new Map<string, string>()
  const consonants = new Set<number>()
  for (const { key, value, aliases } of list) {
    for (const text of [value, ...(aliases ?? [])]) {
      keys.set(foldListValue(text), key)
      consonants.add(hashLabel(text))
    }
  }
  return {
    values: list.map(({ value }) => ({ value, folded: foldListValue(value) })),
    keyOf: (folded: string) => keys.get(folded),
    mayHold: (text: string) => consonants.has(hashLabel(text)),
  }
}

const FOLDED = new WeakMap<List, FoldedValues>()

/** Lists are the catalogue's and stay: each is folded once. */
const foldedValues = (list: List): FoldedValues => {
  const folded = FOLDED.get(list) ?? foldValues(list)
  FOLDED.set(list, folded)
  return folded
}

/** The one value that a folded text is a slip of. */
const nearestValue = ({ values }: FoldedValues, text: string): string | null => {
  const near = values.filter(({ folded }) => {
    const tolerance = toleranceOf(folded)
    return editDistance(text, folded, tolerance) <= tolerance
  })
  return near.length === 1 ? (near[0]?.value ?? null) : null
}

/** A reader of a list's texts; every distinct text is folded and compared once. */
export const listReader = (list: List): ((text: string) => ListReading) => {
  const known = new Map<string, ListReading>(list.map(({ key, value }) => [value, { key, fix: null }]))
  const values = foldedValues(list)
  const { keyOf, mayHold } = values
  const read = (text: string): ListReading => {
    const hasRoom = known.size < MOST_REMEMBERED
    if (!hasRoom && !mayHold(text)) return NOTHING
    const value = foldListValue(text)
    const key = keyOf(value)
    if (key !== undefined) return { key, fix: null }
    return hasRoom ? { key: '', fix: nearestValue(values, value) } : NOTHING
  }
  return (text) => {
    const reading = known.get(text) ?? read(text)
    if (known.size < MOST_REMEMBERED) known.set(text, reading)
    return reading
  }
}

/** Different texts that are compared with every value; a column with more of them holds no list. */
const MOST_REMEMBERED = 1000

/** Tells whether a text is a value of the list or stands for one. */
export const isValueOf = (list: List): ((text: string) => boolean) => {
  const { keyOf, mayHold } = foldedValues(list)
  return (text) => mayHold(text) && keyOf(foldListValue(text)) !== undefined
}

/** A cheap look whether a text that is no value as it stands may be one once it is folded or decoded. */
export const mayBecomeValueOf = (list: List): ((text: string) => boolean) => {
  const exact = new Set(list.map(({ value }) => value))
  const { mayHold } = foldedValues(list)
  return (text) => !exact.has(text) && mayHold(text)
}
