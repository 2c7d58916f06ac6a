import type { ColumnDefinition } from '../../../forms/so-don-vi/column.ts'
import type { TABLES, TableKey } from '../../../forms/so-don-vi/index.ts'
import { parseDue } from '../../../resolutions/nq09/periods.ts'
import type { SheetCell } from '../../grid.ts'
import { decodeLegacy } from '../../text/legacy/legacy.ts'
import { fullDayOf, parseDate } from '../../text/parse-date.ts'
import { parseInteger } from '../../text/parse-integer.ts'
import { listReader } from '../../text/parse-list.ts'
import { isBlankCell, repairedText, shownText } from '../../text/text.ts'
import { isCode, listOf } from '../columns/columns.ts'
import type { ReadingContext } from '../context.ts'
import type { Header } from '../header/header.ts'
import { headerRepeater } from '../header/repeated-header.ts'
import { valuesOf } from '../values-of.ts'
import { labelOf } from './row-label.ts'

/**
 * What a row after the header is; `header` repeats it, `numbers` are those of its columns, `perhaps` is
 * data only between two data rows.
 */
export type RowKind =
  | 'blank'
  | 'header'
  | 'numbers'
  | 'group'
  | 'total'
  | 'partial'
  | 'data'
  | 'perhaps'
  | 'other'

type Row = readonly SheetCell[]
type Columns = Readonly<Record<string, ColumnDefinition>>

const GROUP_MARK = /^(?:[IVXLCDM]+|[A-ZĐ]|\d+(?:[.,]\d+)?)[.)]?$/i
const COLUMN_NUMBER = /^(?:\d+|\(\d+\)|[A-ZĐ]|\([A-ZĐ]\)|\(?\d+\)?\s*=.*)$/i
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

const isColumnNumber = (cell: SheetCell): boolean => COLUMN_NUMBER.test(repairedText(shownText(cell)))

const isNumbering = (row: Row): boolean =>
  valuesOf(row).every((cell) => isBlankCell(cell) || isColumnNumber(cell))

/** Tells whether a filled cell of a column holds a legal value of it; null when any text is one. */
const legalValue = (
  definition: ColumnDefinition,
  context: ReadingContext,
): ((cell: SheetCell) => boolean) | null => {
  switch (definition.kind) {
    case 'code':
      return (cell) => isCode(repairedText(shownText(cell)).toUpperCase())
    case 'period':
      return (cell) => parseDue(repairedText(shownText(cell))) !== null
    case 'integer':
      return (cell) => !Number.isNaN(parseInteger(cell))
    case 'date':
      return (cell) =>
        !Number.isNaN(fullDayOf(cell)) ||
        parseDate(typeof cell === 'string' ? repairedText(cell) : cell) !== null
    case 'list': {
      const read = listReader(listOf(definition, context))
      return (cell) => read(shownText(cell)).key !== ''
    }
    case 'text':
    case 'people':
      return null
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
    const isLegal = definition?.required === 'always' ? legalValue(definition, context) : null
    if (isLegal === null) return []
    const encoding = header.encodings.get(key)
    if (encoding === undefined) return [{ position, isLegal }]
    return [{ position, isLegal: (cell: SheetCell) => isLegal(decodeLegacy(shownText(cell), encoding)) }]
  })

const isDecided = (row: Row, deciders: readonly Decider[]): boolean => {
  for (const { position, isLegal } of deciders) {
    const cell = row[position] ?? null
    if (!isBlankCell(cell) && isLegal(cell)) return true
  }
  return false
}

const countFilled = (row: Row, positions: readonly number[]): number =>
  positions.filter((position) => !isBlankCell(row[position])).length

/** What tells the rows of a sheet apart. */
type RowSheet = Pick<(typeof TABLES)[TableKey], 'keyColumn' | 'isGroupWithoutKey'> & {
  readonly columns: Columns
}

/** Tells whether a row holds a legal value in the key column. */
const keyTest = ({ columns, keyColumn }: RowSheet, header: Header, context: ReadingContext) => {
  const position = header.positions.get(keyColumn) ?? -1
  const definition = columns[keyColumn]
  const isLegal = definition ? legalValue(definition, context) : null
  return (row: Row): boolean => {
    const cell = row[position] ?? null
    return !isBlankCell(cell) && isLegal?.(cell) === true
  }
}

/** Classifies the rows of one sheet; `isFirst` where column numbers may stand, right below a header. */
export const rowClassifier = (
  sheet: RowSheet,
  header: Header,
  context: ReadingContext,
): ((row: Row, isFirst: boolean) => RowKind) => {
  const deciders = decidersOf(sheet.columns, header, context)
  const known = [...header.positions.values()]
  const hasKey = keyTest(sheet, header, context)
  const repeatsHeader = headerRepeater(header, sheet.columns)

  const isGroup = (row: Row, filled: readonly SheetCell[]): boolean => {
    if (filled.length === LABEL_CELLS || (sheet.isGroupWithoutKey && hasKey(row))) return false
    return GROUP_MARK.test(repairedText(shownText(filled[0]))) || (filled.length === 1 && !hasKey(row))
  }
  const unlabelled = (row: Row, filled: readonly SheetCell[]): RowKind => {
    if (isGroup(row, filled)) return 'group'
    if (isDecided(row, deciders)) return 'data'
    return countFilled(row, known) >= FILLED_FOR_DATA ? 'perhaps' : 'other'
  }
  return (row, isFirst) => {
    const filled = firstFilled(row)
    if (filled.length === 0) return 'blank'
    if (repeatsHeader(row, filled[0] ?? null)) return 'header'
    if (isFirst && isNumbering(row)) return 'numbers'
    return labelOf(filled, () => hasKey(row)) ?? unlabelled(row, filled)
  }
}
