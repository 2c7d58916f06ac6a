import type { ConditionalFormat } from './conditional-format.ts'
import type { Layer } from './layer.ts'
import { emptyLayer } from './layer.ts'
import type { Protection } from './protection.ts'
import type { Rect } from './rect.ts'
import type { Validation } from './validation.ts'

/** `#REF!` and its like; empty for a formula that was never computed. */
interface ErrorValue {
  readonly error: string
}

/** A stored value. Dates are serial numbers (1 = 1899-12-31), dates only by their number format. */
export type CellValue = string | number | boolean | ErrorValue

/** The properties of cells that a range can read and write alike. */
export interface Formats {
  readonly numberFormats: Layer<string>
  readonly notes: Layer<string>
  readonly backgrounds: Layer<string>
  readonly fontColors: Layer<string>
  readonly fontWeights: Layer<string>
  readonly fontStyles: Layer<string>
  readonly fontLines: Layer<string>
  readonly fontFamilies: Layer<string>
  readonly fontSizes: Layer<number>
  readonly horizontalAlignments: Layer<string>
  readonly verticalAlignments: Layer<string>
  readonly wraps: Layer<boolean>
  readonly validations: Layer<Validation>
}

/** One sheet; everything is 0-based. */
export interface SheetModel extends Formats {
  readonly id: number
  name: string
  hidden: boolean
  tabColor: string | null
  maxRows: number
  maxColumns: number
  frozenRows: number
  frozenColumns: number
  readonly values: Layer<CellValue>
  /** With the leading `=`; the value beside it is blank, since nothing is computed here. */
  readonly formulas: Layer<string>
  /** What a cell shows where its number format cannot say it (grids that were read from elsewhere). */
  readonly shown: Layer<string>
  merges: Rect[]
  conditionalFormats: readonly ConditionalFormat[]
  protections: Protection[]
  hiddenRows: Set<number>
  hiddenColumns: Set<number>
  columnWidths: Map<number, number>
  rowHeights: Map<number, number>
}

/** A spreadsheet: its sheets in the order of their tabs. */
export interface SpreadsheetModel {
  readonly id: string
  title: string
  locale: string
  timeZone: string
  readonly sheets: SheetModel[]
  readonly namedRanges: Map<string, { readonly sheetId: number; readonly rect: Rect }>
  /** Id of the next sheet. */
  nextId: number
}

const DEFAULT_ROWS = 1000
const DEFAULT_COLUMNS = 26

const emptyFormats = (): Formats => ({
  numberFormats: emptyLayer(),
  notes: emptyLayer(),
  backgrounds: emptyLayer(),
  fontColors: emptyLayer(),
  fontWeights: emptyLayer(),
  fontStyles: emptyLayer(),
  fontLines: emptyLayer(),
  fontFamilies: emptyLayer(),
  fontSizes: emptyLayer(),
  horizontalAlignments: emptyLayer(),
  verticalAlignments: emptyLayer(),
  wraps: emptyLayer(),
  validations: emptyLayer(),
})

/** Puts an empty sheet of at least 1,000 × 26 cells at a position of the tabs. */
export const addSheet = (book: SpreadsheetModel, name: string, index = book.sheets.length): SheetModel => {
  const sheet: SheetModel = {
    ...emptyFormats(),
    id: book.nextId++,
    name,
    hidden: false,
    tabColor: null,
    maxRows: DEFAULT_ROWS,
    maxColumns: DEFAULT_COLUMNS,
    frozenRows: 0,
    frozenColumns: 0,
    values: emptyLayer(),
    formulas: emptyLayer(),
    shown: emptyLayer(),
    merges: [],
    conditionalFormats: [],
    protections: [],
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    columnWidths: new Map(),
    rowHeights: new Map(),
  }
  book.sheets.splice(index, 0, sheet)
  return sheet
}

/** Puts a copy of a sheet behind all tabs: with notes, formats and rules, without protections and names of ranges. */
export const copySheet = (book: SpreadsheetModel, sheet: SheetModel, name: string): SheetModel => {
  const id = book.nextId++
  const copy: SheetModel = { ...structuredClone(sheet), id, name, protections: [] }
  copy.conditionalFormats = copy.conditionalFormats.map((rule) => ({ ...rule, sheetId: id }))
  book.sheets.push(copy)
  return copy
}

/** A spreadsheet without sheets. */
export const emptyBook = (
  title: string,
  settings: { readonly locale: string; readonly timeZone: string },
): SpreadsheetModel => ({
  id: 'standin-spreadsheet',
  title,
  locale: settings.locale,
  timeZone: settings.timeZone,
  sheets: [],
  namedRanges: new Map(),
  nextId: 0,
})
