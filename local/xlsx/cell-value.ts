import type { SheetCell } from '../../shared/reading/grid.ts'
import type { RawCell } from './cell-listener.ts'
import { dateCell, isoCell } from './date-cells.ts'
import { type NumberFormat, toNumberFormat } from './number-format.ts'
import { decodeEscapes } from './text-collector.ts'
import { damaged } from './workbook-file-error.ts'

export type ReadCell = (raw: RawCell) => SheetCell

/** What the cells of a workbook point to. */
export interface CellTables {
  readonly strings: readonly string[]
  /** Number formats by style. */
  readonly formats: readonly string[]
  readonly is1904: boolean
}

/** Different numbers of one format, and different texts, that are kept; members repeat theirs. */
const REMEMBERED = 100_000

/** A formula that was never computed. */
const NEVER: SheetCell = { kind: 'error', shown: '' }

const numberCell = (value: number, { show }: NumberFormat): SheetCell => {
  const shown = show?.(value) ?? ''
  return shown === String(value) || shown === '' ? value : { kind: 'number', value, shown }
}

/** Formatted numbers; equal ones of one pattern become one object. */
const createNumberReader = ({ formats, is1904 }: CellTables) => {
  const known = new Map<string, { readonly format: NumberFormat; readonly cells: Map<number, SheetCell> }>()
  const knownOf = (pattern: string) => {
    const found = known.get(pattern) ?? { format: toNumberFormat(pattern), cells: new Map() }
    known.set(pattern, found)
    return found
  }
  return (value: number, style: number): SheetCell => {
    const pattern = formats[style]
    if (pattern === undefined && style > 0) throw damaged('bảng định dạng')
    const { format, cells } = knownOf(pattern ?? '')
    if (!format.show) return value
    const found = cells.get(value)
    if (found !== undefined) return found
    const cell = format.precision ? dateCell(value, format, is1904) : numberCell(value, format)
    if (cells.size < REMEMBERED) cells.set(value, cell)
    return cell
  }
}

const BOOLEANS = new Map([
  ['1', true],
  ['true', true],
  ['0', false],
  ['false', false],
])

const createTextReader = () => {
  const known = new Map<string, string>()
  return (value: string): string => {
    const text = known.get(value) ?? decodeEscapes(value)
    if (known.size < REMEMBERED) known.set(value, text)
    return text
  }
}

/** Turns the cells of a file into ours. Throws a `WorkbookFileError` for a text or format that is not there. */
export const createCellReader = (tables: CellTables): ReadCell => {
  const readNumber = createNumberReader(tables)
  const readText = createTextReader()
  const sharedText = (index: string): string => {
    const text = tables.strings[Number(index)]
    if (text === undefined) throw damaged('bảng chữ')
    return text
  }
  const readValue = (type: string, value: string, style: number): SheetCell => {
    if (type === 's') return sharedText(value)
    if (type === 'e') return { kind: 'error', shown: value }
    if (type === 'b') return BOOLEANS.get(value) ?? value
    const number = type === 'd' ? Number.NaN : Number(value)
    if (Number.isFinite(number)) return readNumber(number, style)
    return isoCell(value, toNumberFormat(tables.formats[style] ?? ''), tables.is1904) ?? value
  }
  return ({ type, style, value, hasFormula }) => {
    if (value !== null && (type === 'str' || type === 'inlineStr')) return readText(value)
    if (value === null || value === '') return hasFormula ? NEVER : null
    return readValue(type, value, style)
  }
}
