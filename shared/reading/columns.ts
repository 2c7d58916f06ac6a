import type { ColumnDefinition, DateDefinition, ListDefinition } from '../sheets/column.ts'
import type { List } from '../sheets/lists.ts'
import { PEOPLES } from '../sheets/peoples.ts'
import type { ReadingContext } from './context.ts'
import { foldPeople } from './fold.ts'
import { type DateInterval, parseDate } from './parse-date.ts'
import { meantThousands, parseInteger } from './parse-integer.ts'
import { listReader } from './parse-list.ts'
import { type ColumnInput, type Fault, fault, readCells, textOf } from './read-cells.ts'
import type { CodeColumn, DateColumn, IntegerColumn, ListColumn, TextColumn } from './table.ts'

const CODE = /^[A-Z0-9._-]{1,20}$/

/** Whether a text, in upper case, has the form of a code. */
export const isCode = (text: string): boolean => CODE.test(text)

const blanks = (input: ColumnInput): string[] => new Array<string>(input.size).fill('')

const readTextColumn = (input: ColumnInput): TextColumn => {
  const values = blanks(input)
  const states = readCells(input, (i, cell) => {
    values[i] = textOf(input, i, cell)
    return null
  })
  return { ...states, at: (i) => values[i] ?? '' }
}

const readCodeColumn = (input: ColumnInput, isLegal: (text: string) => boolean): CodeColumn => {
  const values = blanks(input)
  const states = readCells(input, (i, cell) => {
    const value = textOf(input, i, cell).toUpperCase()
    if (!isLegal(value)) return fault('bad-code')
    values[i] = value
    return null
  })
  return { ...states, at: (i) => values[i] ?? '' }
}

const readIntegerColumn = (input: ColumnInput): IntegerColumn => {
  const values = new Float64Array(input.size).fill(Number.NaN)
  const states = readCells(input, (i, cell) => {
    const value = parseInteger(typeof cell === 'string' ? textOf(input, i, cell) : cell)
    if (Number.isNaN(value)) {
      const fix = meantThousands(cell)
      return { problem: fix === null ? 'not-an-integer' : 'ambiguous-number', fix }
    }
    values[i] = value
    return null
  })
  return { ...states, at: (i) => values[i] ?? Number.NaN }
}

const dateFault = (date: DateInterval, oldest: number, reportDate: number): Fault | null => {
  if (date.from > reportDate) return fault('date-in-future')
  return date.to < oldest ? fault('date-too-early') : null
}

const readDateColumn = (
  input: ColumnInput,
  definition: DateDefinition,
  { reportDate, thresholds }: ReadingContext,
): DateColumn => {
  const from = new Float64Array(input.size).fill(Number.NaN)
  const to = new Float64Array(input.size).fill(Number.NaN)
  const oldest = definition.isBirth ? thresholds.oldestBirth : thresholds.oldestDate
  const states = readCells(input, (i, cell) => {
    const date = parseDate(typeof cell === 'string' ? textOf(input, i, cell) : cell)
    if (date === null) return fault('not-a-date')
    if (date.precision !== 'day') {
      input.sink.problems.push({ record: i, column: input.key, problem: 'partial-date', fix: null })
    }
    const wrong = dateFault(date, oldest, reportDate)
    if (wrong === null) {
      from[i] = date.from
      to[i] = date.to
    }
    return wrong
  })
  return { ...states, from: (i) => from[i] ?? Number.NaN, to: (i) => to[i] ?? Number.NaN }
}

/** The values of a list column; those that changed over the years are of the period's year. */
export const listOf = (definition: ListDefinition, context: ReadingContext): List =>
  typeof definition.list === 'string' ? context.classifications[definition.list] : definition.list

const readListColumn = (input: ColumnInput, list: List): ListColumn => {
  const read = listReader(list)
  const values = blanks(input)
  const states = readCells(input, (i, cell) => {
    const { key, fix } = read(textOf(input, i, cell))
    values[i] = key
    return key === '' ? { problem: 'not-in-list', fix } : null
  })
  return { ...states, at: (i) => values[i] ?? '' }
}

const PEOPLE_BY_NAME = new Map(PEOPLES.flatMap((names) => names.map((name) => [foldPeople(name), names[0]])))

/** The official name of a people, or undefined for a name that is none of the 54. */
const peopleOf = (text: string): string | undefined => PEOPLE_BY_NAME.get(foldPeople(text))

const readPeopleColumn = (input: ColumnInput): TextColumn => {
  const values = blanks(input)
  const names = new Map<string, string>()
  const states = readCells(input, (i, cell) => {
    const text = textOf(input, i, cell)
    const name = names.get(text) ?? peopleOf(text) ?? ''
    names.set(text, name)
    values[i] = name
    return name === '' ? fault(null) : null
  })
  return { ...states, at: (i) => values[i] ?? '' }
}

/** Reads the cells of one column by its definition. */
export const readCellsOf = (definition: ColumnDefinition, input: ColumnInput, context: ReadingContext) => {
  switch (definition.kind) {
    case 'text':
      return readTextColumn(input)
    case 'code':
      return readCodeColumn(input, isCode)
    case 'period':
      return readCodeColumn(input, () => true)
    case 'integer':
      return readIntegerColumn(input)
    case 'date':
      return readDateColumn(input, definition, context)
    case 'list':
      return readListColumn(input, listOf(definition, context))
    case 'people':
      return readPeopleColumn(input)
  }
}
