import type { List } from '../sheets/lists.ts'
import { PEOPLES } from '../sheets/peoples.ts'
import { KNOWN } from './cell-reader.ts'
import { hashLabel } from './consonants.ts'
import { foldPeople } from './fold.ts'
import { listReader } from './parse-list.ts'
import { type ColumnInput, findFilled, textOf } from './read-cells.ts'
import type { CellProblem, ListColumn, TextColumn } from './table.ts'

/** The values that a column offers, and how a text that is none of them exactly is read. */
interface Choices {
  readonly values: readonly string[]
  /** What each value stands for, in the same order. */
  readonly keys: readonly string[]
  /** `''` when the text is none of the values. */
  readonly read: (text: string) => { readonly key: string; readonly fix: string | null }
  /** Reported of a text that is none of the values; null when a rule of its own does. */
  readonly problem: CellProblem | null
}

/** A text that is exactly a value is clean: only others are looked at closely. */
const readChoiceColumn = (input: ColumnInput, { values, keys, read, problem }: Choices): ListColumn => {
  const { states, reject, base } = findFilled(input)
  const meanings = ['', ...keys]
  const places = new Uint8Array(input.size)
  for (let i = 0; i < input.size; i++) {
    if (states[i] !== KNOWN) continue
    const cell = input.cellOf(i)
    const exact = typeof cell === 'string' ? values.indexOf(cell) : -1
    const { key, fix } = exact < 0 ? read(textOf(input, i, cell)) : NO_READING
    if (exact >= 0) places[i] = exact + 1
    else if (key === '') reject(i, problem, fix)
    else places[i] = meanings.indexOf(key)
  }
  return { ...base, at: (i) => meanings[places[i] ?? 0] ?? '' }
}

const NO_READING = { key: '', fix: null }

export const readListColumn = (input: ColumnInput, list: List): ListColumn =>
  readChoiceColumn(input, {
    values: list.map(({ value }) => value),
    keys: list.map(({ key }) => key),
    read: listReader(list),
    problem: 'not-in-list',
  })

const OFFICIAL = PEOPLES.map(([name]) => name)
const PEOPLE_CONSONANTS = new Set(PEOPLES.flatMap((names) => names.map(hashLabel)))
const PEOPLE_BY_NAME = new Map(PEOPLES.flatMap((names) => names.map((name) => [foldPeople(name), names[0]])))

/** Whether a text is a name of a people. */
export const isPeople = (text: string): boolean =>
  PEOPLE_CONSONANTS.has(hashLabel(text)) && PEOPLE_BY_NAME.has(foldPeople(text))

/** The official name of a people, by any of its names. */
export const readPeopleColumn = (input: ColumnInput): TextColumn => {
  const known = new Map<string, string>()
  return readChoiceColumn(input, {
    values: OFFICIAL,
    keys: OFFICIAL,
    read: (text) => {
      if (!PEOPLE_CONSONANTS.has(hashLabel(text))) return NO_READING
      const key = known.get(text) ?? PEOPLE_BY_NAME.get(foldPeople(text)) ?? ''
      known.set(text, key)
      return { key, fix: null }
    },
    problem: null,
  })
}
