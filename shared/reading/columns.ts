import type { ColumnDefinition, DateDefinition, ListDefinition } from '../sheets/column.ts'
import type { List } from '../sheets/lists.ts'
import { KNOWN, note } from './cell-reader.ts'
import { readListColumn, readPeopleColumn } from './choice-columns.ts'
import type { ReadingContext } from './context.ts'
import { type DateInterval, parseDate } from './parse-date.ts'
import { meantThousands, parseInteger } from './parse-integer.ts'
import { type ColumnInput, findFilled, textOf } from './read-cells.ts'
import type { CellProblem, CodeColumn, DateColumn, IntegerColumn, TextColumn } from './table.ts'

const CODE = /^[A-Z0-9._-]{1,20}$/

/** Whether a text, in upper case, has the form of a code. */
export const isCode = (text: string): boolean => CODE.test(text)

const readTextColumn = (input: ColumnInput): TextColumn => {
  const { states, base } = findFilled(input)
  const values = new Array<string>(input.size)
  for (let i = 0; i < input.size; i++) {
    if (states[i] === KNOWN) values[i] = textOf(input, i, input.cellOf(i))
  }
  return { ...base, at: (i) => values[i] ?? '' }
}

const readCodeColumn = (input: ColumnInput, isLegal: (text: string) => boolean): CodeColumn => {
  const { states, reject, base } = findFilled(input)
  const values = new Array<string>(input.size)
  for (let i = 0; i < input.size; i++) {
    if (states[i] !== KNOWN) continue
    const cell = input.cellOf(i)
    const value = typeof cell === 'string' && isCode(cell) ? cell : textOf(input, i, cell).toUpperCase()
    if (isLegal(value)) values[i] = value
    else reject(i, 'bad-code')
  }
  return { ...base, at: (i) => values[i] ?? '' }
}

const readIntegerColumn = (input: ColumnInput): IntegerColumn => {
  const { states, reject, base } = findFilled(input)
  const values = new Float64Array(input.size).fill(Number.NaN)
  for (let i = 0; i < input.size; i++) {
    if (states[i] !== KNOWN) continue
    const cell = input.cellOf(i)
    const value = parseInteger(typeof cell === 'string' ? textOf(input, i, cell) : cell)
    values[i] = value
    if (!Number.isNaN(value)) continue
    const fix = meantThousands(cell)
    reject(i, fix === null ? 'not-an-integer' : 'ambiguous-number', fix)
  }
  return { ...base, at: (i) => values[i] ?? Number.NaN }
}

const dateProblem = (date: DateInterval, oldest: number, reportDate: number): CellProblem | null => {
  if (date.from > reportDate) return 'date-in-future'
  return date.to < oldest ? 'date-too-early' : null
}

const readDateColumn = (
  input: ColumnInput,
  { isBirth }: DateDefinition,
  { reportDate, thresholds }: ReadingContext,
): DateColumn => {
  const { states, reject, base } = findFilled(input)
  const from = new Float64Array(input.size).fill(Number.NaN)
  const to = new Float64Array(input.size).fill(Number.NaN)
  const oldest = isBirth ? thresholds.oldestBirth : thresholds.oldestDate
  for (let i = 0; i < input.size; i++) {
    if (states[i] !== KNOWN) continue
    const cell = input.cellOf(i)
    const date = parseDate(typeof cell === 'string' ? textOf(input, i, cell) : cell)
    if (date !== null && date.precision !== 'day') {
      note(input.sink, i, input.key, 'partial-date', null)
    }
    const problem = date === null ? 'not-a-date' : dateProblem(date, oldest, reportDate)
    if (date === null || problem !== null) reject(i, problem)
    else {
      from[i] = date.from
      to[i] = date.to
    }
  }
  return { ...base, from: (i) => from[i] ?? Number.NaN, to: (i) => to[i] ?? Number.NaN }
}

/** The values of a list column; those that changed over the years are of the period's year. */
export const listOf = (definition: ListDefinition, context: ReadingContext): List =>
  typeof definition.list === 'string' ? context.classifications[definition.list] : definition.list

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
