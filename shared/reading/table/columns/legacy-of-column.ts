import type { ColumnDefinition } from '../../../forms/so-don-vi/column.ts'
import type { LegacyEncoding } from '../../text/legacy/legacy.ts'
import {
  beginsInUnicode,
  type IsValue,
  legacyEncodingOf,
  legacyEncodingOfValues,
} from '../../text/legacy/legacy-encoding.ts'
import { isValueOf } from '../../text/parse-list.ts'
import { shownText } from '../../text/text.ts'
import type { ReadingContext } from '../context.ts'
import { isFormulaError } from './cell-reader.ts'
import { isPeople } from './choice-columns.ts'
import { listOf } from './columns.ts'
import { type LegacyReading, readLegacy } from './legacy-columns.ts'
import type { ColumnInput } from './read-cells.ts'
import { cellsOf, headerTexts, type Sheet, type StartedColumn } from './start-column.ts'

/** The texts of a column as they stand. */
function* textsOf({ size, cellOf }: ColumnInput): Iterable<string> {
  for (let i = 0; i < size; i++) {
    const cell = cellOf(i)
    if (typeof cell === 'string') yield cell
  }
}

const isValueIn = (definition: ColumnDefinition, context: ReadingContext): IsValue | null => {
  if (definition.kind === 'list') return isValueOf(listOf(definition, context))
  return definition.kind === 'people' ? isPeople : null
}

/** The texts of a list column that are none of its values. */
function* otherTexts({ input, reader }: StartedColumn): Iterable<string> {
  for (const i of reader.column.unknown()) {
    const cell = input.cellOf(i)
    if (!isFormulaError(cell)) yield shownText(cell)
  }
}

/** Whether texts of a column may be in a legacy encoding, as in hardly any: a cheap look. */
export const mayBeLegacy = ({ definition, input }: StartedColumn): boolean =>
  definition.kind === 'text' && (input.sink.isForeign || !beginsInUnicode(textsOf(input)))

/** The encoding of a column by its cells; looked for only where something makes it doubtful, as in hardly any. */
const encodingOf = (started: StartedColumn, isValue: IsValue | null): LegacyEncoding | null => {
  if (isValue) return legacyEncodingOfValues(otherTexts(started), isValue)
  return mayBeLegacy(started) ? legacyEncodingOf(textsOf(started.input)) : null
}

/** How a column is read that is in a legacy encoding; null when it is not. */
export const legacyOf = (sheet: Sheet, started: StartedColumn): LegacyReading | null => {
  const { definition, input } = started
  const { key, position } = input
  const ofHeader = sheet.header.encodings.get(key) ?? null
  const isValue = isValueIn(definition, sheet.context)
  const encoding = ofHeader ?? encodingOf(started, isValue)
  if (encoding === null) return null
  const headerCells = headerTexts(sheet, key)
  return readLegacy({
    column: key,
    position,
    encoding,
    cells: cellsOf(sheet, position),
    headerCells,
    isHeaderLegacy: ofHeader !== null,
    isValue,
  })
}
