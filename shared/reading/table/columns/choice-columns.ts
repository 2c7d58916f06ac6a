import type { List } from '../../../forms/so-don-vi/lists.ts'
import { PEOPLES } from '../../../forms/so-don-vi/peoples.ts'
import type { SheetCell } from '../../grid.ts'
import { hashLabel } from '../../text/consonants.ts'
import { foldPeople } from '../../text/fold.ts'
import { listReader } from '../../text/parse-list.ts'
import type { CellProblem, ListColumn, TextColumn } from '../table.ts'
import { placesOf } from './places.ts'
import { type ColumnInput, type ColumnReader, createStates, textOf } from './read-cells.ts'

/** The values that a column offers, and how a text that is none of them exactly is read. */
interface Choices {
  readonly values: readonly string[]
  /** What each value stands for, in the same order. */
  readonly keys: readonly string[]
  /** `''` when the text is none of the values. */
  readonly readText: (text: string) => { readonly key: string; readonly fix: string | null }
  /** Reported of a text that is none of the values; null when a rule of its own does. */
  readonly problem: CellProblem | null
}

/** A text that is exactly a value is clean: only others are looked at closely. */
const readChoiceColumn = (
  input: ColumnInput,
  { values, keys, readText, problem }: Choices,
): ColumnReader<ListColumn> => {
  const { know, accepts, reject, base } = createStates(input)
  const meanings = ['', ...keys]
  const places = new Uint8Array(input.size)
  const readClosely = (i: number, cell: SheetCell): void => {
    const { key, fix } = readText(textOf(input, i, cell))
    if (key === '') reject(i, problem, fix)
    else places[i] = meanings.indexOf(key)
  }
  const read = (): void => {
    for (let i = 0; i < input.size; i++) {
      const cell = input.cellOf(i)
      const exact = typeof cell === 'string' ? values.indexOf(cell) + 1 : 0
      if (exact > 0) {
        places[i] = exact
        know(i)
      } else if (accepts(i, cell)) readClosely(i, cell)
    }
  }
  const at = (i: number): string => meanings[places[i] ?? 0] ?? ''
  const holding = (key: string) => placesOf(places, meanings.indexOf(key))
  return { column: { ...base, at, holding }, read }
}

const NO_READING = { key: '', fix: null }

export const readListColumn = (input: ColumnInput, list: List): ColumnReader<ListColumn> =>
  readChoiceColumn(input, {
    values: list.map(({ value }) => value),
    keys: list.map(({ key }) => key),
    readText: listReader(list),
    problem: 'not-in-list',
  })

/** A column whose values nobody can tell: what it holds is neither known nor wrong. */
export const readUnknownColumn = (input: ColumnInput): ColumnReader<ListColumn> =>
  readChoiceColumn(input, { values: [], keys: [], readText: () => NO_READING, problem: null })

const OFFICIAL = PEOPLES.map(([name]) => name)
const PEOPLE_CONSONANTS = new Set(PEOPLES.flatMap((names) => names.map(hashLabel)))
const PEOPLE_BY_NAME = new Map(PEOPLES.flatMap((names) => names.map((name) => [foldPeople(name), names[0]])))

/** Whether a text is a name of a people. */
export const isPeople = (text: string): boolean =>
  PEOPLE_CONSONANTS.has(hashLabel(text)) && PEOPLE_BY_NAME.has(foldPeople(text))

/** The official name of a people, by any of its names. */
export const readPeopleColumn = (input: ColumnInput): ColumnReader<TextColumn> => {
  const known = new Map<string, string>()
  return readChoiceColumn(input, {
    values: OFFICIAL,
    keys: OFFICIAL,
    readText: (text) => {
      if (!PEOPLE_CONSONANTS.has(hashLabel(text))) return NO_READING
      const key = known.get(text) ?? PEOPLE_BY_NAME.get(foldPeople(text)) ?? ''
      known.set(text, key)
      return { key, fix: null }
    },
    problem: null,
  })
}
