import type { ColumnDefinition } from '../../../forms/so-don-vi/column.ts'
import { columnsOf, TABLES } from '../../../forms/so-don-vi/index.ts'
import type { SheetCell } from '../../grid.ts'
import { createHashChains, hashNumber, hashText } from '../../text/hash-chains.ts'
import { isBlankCell, repairedText, shownText } from '../../text/text.ts'
import type { DateColumn, IntegerColumn, RowCopy, TextColumn } from '../table.ts'
import { placesOf } from './places.ts'
import { cellReader, type Sheet, startColumn } from './start-column.ts'

/**
 * The columns in which a copy equals an earlier row: all that are known, and in a sheet that travels those that
 * travel, so that both sides find the same copies.
 */
const comparedColumns = ({ key, header }: Sheet): readonly string[] => {
  const columns = Object.entries(columnsOf(key))
  const sheetTravels = columns.some(([, { travels }]) => travels)
  return columns.flatMap(([column, { travels }]) =>
    header.positions.has(column) && (travels || !sheetTravels) ? [column] : [],
  )
}

const textOf = (cell: SheetCell): string => (isBlankCell(cell) ? '' : repairedText(shownText(cell)))

/** Of a column of texts or codes, a text for each record: the same where the column reads the same. */
const tellingText = (sheet: Sheet, key: string) => {
  const isCode = columnsOf(sheet.key)[key]?.kind !== 'text'
  const cellOf = cellReader(sheet, sheet.header.positions.get(key) ?? -1, isCode)
  return (i: number): string => (isCode ? textOf(cellOf(i)).toUpperCase() : textOf(cellOf(i)))
}

type TextAt = ReturnType<typeof tellingText>

/** Whether a column is filled and surely holds nothing twice: then no row repeats another. */
const allDiffer = (size: number, textAt: TextAt): boolean => {
  const chains = createHashChains(size)
  for (let i = 0; i < size; i++) {
    const text = textAt(i)
    const hash = hashText(text, chains.seed)
    if (text === '' || chains.latest(hash) >= 0) return false
    chains.add(hash, i)
  }
  return true
}

/** The records that agree with another one in what tells records apart, in order. */
const findAlike = (size: number, texts: readonly TextAt[]): readonly number[] => {
  const firsts = createHashChains(size)
  const isAlike = new Uint8Array(size)
  for (let i = 0; i < size; i++) {
    let hash = firsts.seed
    for (const textAt of texts) hash = hashText(textAt(i), hashNumber(0, hash))
    const first = firsts.latest(hash)
    if (first < 0) firsts.add(hash, i)
    else isAlike[first] = isAlike[i] = 1
  }
  return placesOf(isAlike, 1)
}

const DAYS_APART = 1024

/** What a known cell of a column says. */
const knownValue = ({ kind }: ColumnDefinition, column: unknown): ((i: number) => string | number) => {
  if (kind === 'integer') return (column as IntegerColumn).at
  if (kind !== 'date') return (column as TextColumn).at
  const { from, to } = column as DateColumn
  return (i) => from(i) * DAYS_APART + to(i) - from(i)
}

/** A column of some rows as read; a cell that cannot be read counts by its text. */
const readCells = (sheet: Sheet, key: string) => {
  const definition = { ...(columnsOf(sheet.key)[key] as ColumnDefinition), unique: false }
  const { input, reader } = startColumn(sheet, key, definition)
  reader.read()
  const { column } = reader
  const known = knownValue(definition, column)
  return {
    isKnown: column.isKnown,
    contentAt: (i: number): string | number => (column.isKnown(i) ? known(i) : textOf(input.cellOf(i))),
  }
}

type Cells = ReturnType<typeof readCells>

const hashOf = (columns: readonly Cells[], i: number, seed: number): number => {
  let hash = seed
  for (const { contentAt } of columns) {
    const content = contentAt(i)
    hash = hashNumber(0, typeof content === 'number' ? hashNumber(content, hash) : hashText(content, hash))
  }
  return hash
}

const areEqual = (columns: readonly Cells[], a: number, b: number): boolean =>
  columns.every(({ isKnown, contentAt }) => isKnown(a) === isKnown(b) && contentAt(a) === contentAt(b))

/** For each row the first one that holds the same, itself when there is none before. */
const originalsOf = (columns: readonly Cells[], size: number): Int32Array => {
  const chains = createHashChains(size)
  return Int32Array.from({ length: size }, (_, i) => {
    const hash = hashOf(columns, i, chains.seed)
    let first = chains.latest(hash)
    while (first >= 0 && !areEqual(columns, first, i)) first = chains.older(first)
    if (first < 0) chains.add(hash, i)
    return first < 0 ? i : first
  })
}

const firstFilled = (row: readonly SheetCell[], sequence: ReadonlySet<number>): number =>
  row.findIndex((cell, position) => !sequence.has(position) && !isBlankCell(cell))

type Row = readonly SheetCell[]

/** In which columns, the running number apart, a row and its copy differ; those that are compared are no difference. */
const differencesOf = ({ header }: Sheet, compared: readonly string[]) => {
  const equal = new Set([...header.sequence, ...compared.map((column) => header.positions.get(column))])
  return (a: Row, b: Row): RowCopy['differences'] =>
    Array.from({ length: Math.max(a.length, b.length) }, (_, position) => position)
      .filter(
        (position) => !equal.has(position) && textOf(a[position] ?? null) !== textOf(b[position] ?? null),
      )
      .map((position) => ({ position, header: header.texts[position]?.find((text) => text !== '') ?? '' }))
}

/**
 * The rows of a sheet that repeat an earlier one, by 0-based row. Only rows that agree in the columns that
 * tell records apart are read and compared in full.
 */
export const findCopies = (sheet: Sheet): ReadonlyMap<number, RowCopy> => {
  const { key, header, records, rows } = sheet
  const telling = TABLES[key].tellingColumns.filter((column) => header.positions.has(column))
  const texts = telling.map((column) => tellingText(sheet, column))
  if (texts[0] && allDiffer(records.length, texts[0])) return new Map()
  const alike = findAlike(records.length, texts)
  const some = { ...sheet, records: alike.map((i) => records[i] ?? 0), rows: alike.map((i) => rows[i] ?? []) }
  const compared = comparedColumns(sheet)
  const columns = compared.map((column) => readCells(some, column))
  const differencesBetween = differencesOf(sheet, compared)
  const copies = new Map<number, RowCopy>()
  for (const [i, original] of originalsOf(columns, alike.length).entries()) {
    if (original === i) continue
    const row = some.records[i] ?? 0
    const cells = some.rows[i] ?? []
    copies.set(row, {
      row: row + 1,
      firstRow: (some.records[original] ?? 0) + 1,
      position: firstFilled(cells, header.sequence),
      differences: differencesBetween(some.rows[original] ?? [], cells),
    })
  }
  return copies
}
