import type { List } from '../sheets/lists.ts'
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

const nearestValue = (list: List, folded: string): string | null => {
  const near = list.filter((entry) => {
    const target = foldListValue(entry.value)
    const tolerance = toleranceOf(target)
    return tolerance > 0 && editDistance(folded, target, tolerance) <= tolerance
  })
  return near.length === 1 ? (near[0]?.value ?? null) : null
}

/** A reader of a list's texts; every distinct text is folded and compared once. */
export const listReader = (list: List): ((text: string) => ListReading) => {
  const known = new Map<string, ListReading>()
  const folded = new Map<string, string>()
  for (const { key, value, aliases } of list) {
    known.set(value, { key, fix: null })
    for (const text of [value, ...(aliases ?? [])]) folded.set(foldListValue(text), key)
  }
  const read = (text: string): ListReading => {
    const value = foldListValue(text)
    const key = folded.get(value)
    return key === undefined ? { key: '', fix: nearestValue(list, value) } : { key, fix: null }
  }
  return (text) => {
    const reading = known.get(text) ?? read(text)
    if (known.size < MOST_REMEMBERED) known.set(text, reading)
    return reading
  }
}

const MOST_REMEMBERED = 1000
