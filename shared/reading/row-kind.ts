import { parseDuePeriod } from '../period.ts'
import type { ColumnDefinition } from '../sheets/column.ts'
import type { SheetCell } from '../sheets/grid.ts'
import { isCode, listOf } from './columns.ts'
import type { ReadingContext } from './context.ts'
import { foldLabel } from './fold.ts'
import type { Header } from './header.ts'
import { decodeLegacy } from './legacy.ts'
import { parseDate } from './parse-date.ts'
import { parseInteger } from './parse-integer.ts'
import { listReader } from './parse-list.ts'
import { isBlankCell, repairedText, shownText } from './text.ts'
import { valuesOf } from './values-of.ts'

/** What a row after the header is; `perhaps` is data only between two data rows. */
export type RowKind = 'blank' | 'numbers' | 'group' | 'total' | 'partial' | 'data' | 'perhaps' | 'other'

type Row = readonly SheetCell[]
type Columns = Readonly<Record<string, ColumnDefinition>>

const TOTAL_LABELS = new Set(['cộng', 'tổng', 'tổng số', 'tổng cộng'])
const PARTIAL_LABEL = 'trong đó'
const GROUP_MARK = /^(?:[IVXLCDM]+|[A-ZĐ]|\d+(?:[.,]\d+)*)[.)]?$/i
const COLUMN_NUMBER = /^(?:\d+|\(\d+\)|[A-ZĐ]|\([A-ZĐ]\)|\(?\d+\)?\s*=.*)$/i
/** The beginnings of those labels, also decomposed or with zero-width characters. */
const LABEL_START = /^[^\p{L}]*(?:c[oôộ]|t[oôổ]|tr[o\u200B-\u200F\u2060\uFEFF])/iu
const [A, C, T, Z] = [0x61, 0x63, 0x74, 0x7a]
const SMALL = 0x20
const LAST_ASCII = 0x7e
const LABEL_CELLS = 3
const FILLED_FOR_DATA = 3

/** The first filled cells, no more than are looked at. */
const firstFilled = (row: Row): readonly SheetCell[] => {
  const filled: SheetCell[] = []
  const values = valuesOf(row)
  for (let i = 0; i < values.length && filled.length < LABEL_CELLS; i++) {
    const cell = values[i] ?? null
    if (!isBlankCell(cell)) filled.push(cell)
  }
  return filled
}

const isColumnNumber = (cell: SheetCell): boolean => COLUMN_NUMBER.test(shownText(cell).trim())

const isFullDate = (cell: SheetCell): boolean =>
  typeof cell === 'object' && cell?.kind === 'date' && cell.precision === 'day'

/** Tells whether a filled cell of a required column holds a legal value of it. */
const legalValue = (
  definition: ColumnDefinition,
  context: ReadingContext,
): ((cell: SheetCell) => boolean) => {
  switch (definition.kind) {
    case 'code':
      return (cell) => isCode(repairedText(shownText(cell)).toUpperCase())
    case 'period':
      return (cell) => parseDuePeriod(repairedText(shownText(cell))) !== null
    case 'integer':
      return (cell) => !Number.isNaN(parseInteger(cell))
    case 'date':
      return (cell) =>
        isFullDate(cell) || parseDate(typeof cell === 'string' ? repairedText(cell) : cell) !== null
    case 'list': {
      const read = listReader(listOf(definition, context))
      return (cell) => read(shownText(cell)).key !== ''
    }
    default:
      return () => false
  }
}

interface Decider {
  readonly position: number
  readonly isLegal: (cell: SheetCell) => boolean
}

/** The required code, list, number and date columns of the sheet, decoded where they are legacy. */
const decidersOf = (columns: Columns, header: Header, context: ReadingContext): readonly Decider[] =>
  [...header.positions].flatMap(([key, position]) => {
    const definition = columns[key]
    if (definition?.required !== 'always' || definition.kind === 'text' || definition.kind === 'people')
      return []
    const isLegal = legalValue(definition, context)
    const encoding = header.encodings.get(key)
    if (encoding === undefined) return [{ position, isLegal }]
    return [{ position, isLegal: (cell: SheetCell) => isLegal(decodeLegacy(shownText(cell), encoding)) }]
  })

/** A cheap look at the first letter, so that few cells are folded. */
const mayBeLabel = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    const letter = code | SMALL
    if (code > LAST_ASCII || letter === C || letter === T) return LABEL_START.test(text)
    if (letter >= A && letter <= Z) return false
  }
  return false
}

/** Whether one of the first three filled cells makes the row a total, or opens a `Trong đó`. */
const labelOf = (filled: readonly SheetCell[]): RowKind | null => {
  for (const cell of filled) {
    if (typeof cell !== 'string' || !mayBeLabel(cell)) continue
    const label = foldLabel(cell)
    if (TOTAL_LABELS.has(label)) return 'total'
    if (label.startsWith(PARTIAL_LABEL)) return 'partial'
  }
  return null
}

/** Classifies the rows of one sheet. */
export const rowClassifier = (
  columns: Columns,
  keyColumn: string,
  header: Header,
  context: ReadingContext,
): ((row: Row, isFirst: boolean) => RowKind) => {
  const deciders = decidersOf(columns, header, context)
  const known = [...header.positions.values()]
  const keyPosition = header.positions.get(keyColumn) ?? -1
  const keyDefinition = columns[keyColumn]
  const isKey = keyDefinition ? legalValue(keyDefinition, context) : () => false

  const isGroup = (row: Row, filled: readonly SheetCell[]): boolean => {
    if (filled.length === LABEL_CELLS) return false
    if (GROUP_MARK.test(shownText(filled[0]).trim())) return true
    const key = row[keyPosition] ?? null
    return filled.length === 1 && (isBlankCell(key) || !isKey(key))
  }
  return (row, isFirst) => {
    const filled = firstFilled(row)
    if (filled.length === 0) return 'blank'
    if (isFirst && valuesOf(row).every((cell) => isBlankCell(cell) || isColumnNumber(cell))) return 'numbers'
    const label = labelOf(filled)
    if (label !== null) return label
    if (isGroup(row, filled)) return 'group'
    if (
      deciders.some(({ position, isLegal }) => !isBlankCell(row[position]) && isLegal(row[position] ?? null))
    ) {
      return 'data'
    }
    return known.filter((position) => !isBlankCell(row[position])).length >= FILLED_FOR_DATA
      ? 'perhaps'
      : 'other'
  }
}
