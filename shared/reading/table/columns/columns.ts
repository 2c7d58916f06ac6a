import type { ColumnDefinition, ListDefinition } from '../../../forms/so-don-vi/column.ts'
import type { List } from '../../../forms/so-don-vi/lists.ts'
import { isTooLong } from '../../../wire/limits.ts'
import { meantThousands, parseInteger } from '../../text/parse-integer.ts'
import type { ReadingContext } from '../context.ts'
import type { CodeColumn, IntegerColumn, TextColumn } from '../table.ts'
import { readListColumn, readPeopleColumn, readUnknownColumn } from './choice-columns.ts'
import { readDateColumn } from './date-column.ts'
import { type ColumnInput, type ColumnReader, createStates, textOf } from './read-cells.ts'
import { createRepeats } from './repeats.ts'

const CODE = /^[A-Z0-9._-]{1,20}$/

/** Whether a text, in upper case, has the form of a code. */
export const isCode = (text: string): boolean => CODE.test(text)

/** A value that an earlier record holds is an error of its cell, and so unknown. */
const readTextColumn = (input: ColumnInput): ColumnReader<TextColumn> => {
  const { accepts, reject, base } = createStates(input)
  const values = new Array<string>(input.size)
  const at = (i: number): string => values[i] ?? ''
  const repeats = input.isUnique ? createRepeats(input, at) : null
  const read = (): void => {
    for (let i = 0; i < input.size; i++) {
      const cell = input.cellOf(i)
      if (!accepts(i, cell)) continue
      const value = textOf(input, i, cell)
      if (input.travels && isTooLong(value)) reject(i, 'too-long')
      else if (repeats?.isRepeat(i, value)) reject(i, null)
      else values[i] = value
    }
  }
  return { column: { ...base, at }, read, repeats: repeats?.found ?? [] }
}

const readCodeColumn = (input: ColumnInput, isLegal: (text: string) => boolean): ColumnReader<CodeColumn> => {
  const { accepts, reject, base } = createStates(input)
  const values = new Array<string>(input.size)
  const at = (i: number): string => values[i] ?? ''
  const repeats = input.isUnique ? createRepeats(input, at) : null
  const read = (): void => {
    for (let i = 0; i < input.size; i++) {
      const cell = input.cellOf(i)
      if (!accepts(i, cell)) continue
      const value = typeof cell === 'string' && isCode(cell) ? cell : textOf(input, i, cell).toUpperCase()
      if (isLegal(value)) {
        values[i] = value
        repeats?.isRepeat(i, value)
      } else reject(i, 'bad-code')
    }
  }
  return { column: { ...base, at }, read, repeats: repeats?.found ?? [] }
}

const readIntegerColumn = (input: ColumnInput): ColumnReader<IntegerColumn> => {
  const { accepts, reject, base } = createStates(input)
  const values = new Float64Array(input.size).fill(Number.NaN)
  const read = (): void => {
    for (let i = 0; i < input.size; i++) {
      const cell = input.cellOf(i)
      if (!accepts(i, cell)) continue
      const value = parseInteger(typeof cell === 'string' ? textOf(input, i, cell) : cell)
      values[i] = value
      if (!Number.isNaN(value)) continue
      const fix = meantThousands(cell)
      reject(i, fix === null ? 'not-an-integer' : 'ambiguous-number', fix)
    }
  }
  return { column: { ...base, at: (i) => values[i] ?? Number.NaN }, read }
}

/** The values of a list column; those that changed over the years are of the period's year. */
export const listOf = (definition: ListDefinition, context: ReadingContext): List =>
  typeof definition.list === 'string' ? context.classifications[definition.list] : definition.list

/** Whether it cannot be told which values a column may hold. */
const isYearUnknown = ({ list }: ListDefinition, { reportDate }: ReadingContext): boolean =>
  typeof list === 'string' && Number.isNaN(reportDate)

/** A reader of one column's cells by its definition. */
export const columnReader = (definition: ColumnDefinition, input: ColumnInput, context: ReadingContext) => {
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
      return isYearUnknown(definition, context)
        ? readUnknownColumn(input)
        : readListColumn(input, listOf(definition, context))
    case 'people':
      return readPeopleColumn(input)
  }
}
