import { SHEETS, type SheetKey, TABLE_KEYS, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import { cellName } from '../../../shared/reading/text/cell-name.ts'
import type { SheetLayout } from '../../xlsx/sheet-layout.ts'
import type { LaidOutTable } from '../layout/table.ts'
import type { UnitWorkbook } from '../layout/unit-workbook.ts'
import type { Row, Rows } from './row.ts'

type LabelKey = 'info' | 'movement'

/** Laid-out sheets on which cells are still written. Rows and positions are 0-based. */
export interface Canvas {
  readonly tables: UnitWorkbook['tables']
  /** The A1 name of a cell of a row. */
  readonly cellOf: (row: Row, column: string) => string
  /** The A1 name of the first filled cell of a row, its running number apart. */
  readonly firstCellOf: (row: Row) => string
  /** Where a column stands; −1 when the sheet lacks it. */
  readonly positionOf: (sheet: TableKey, column: string) => number
  readonly cellsOf: (sheet: SheetKey) => readonly (readonly SheetCell[])[]
  /** Writes a cell and returns its A1 name. */
  readonly put: (sheet: SheetKey, row: number, position: number, cell: SheetCell) => string
  /** Writes the header of a column where it stands, in a header of one or two rows. */
  readonly putHeader: (sheet: TableKey, column: string, text: string | null) => string
  /** The 0-based row of a label. */
  readonly labelRow: (sheet: LabelKey, label: string) => number
  readonly remove: (sheet: SheetKey) => void
  readonly rename: (sheet: SheetKey, name: string) => void
  /** Adds a copy of a sheet, as it stands, at some place among the tabs. */
  readonly addCopy: (sheet: SheetKey, name: string, place: number) => void
  readonly sheets: () => readonly SheetLayout[]
}

const layoutOf = ({ tables, labels }: UnitWorkbook, sheet: SheetKey): SheetLayout | undefined =>
  sheet === 'info' || sheet === 'movement' ? labels[sheet].layout : tables[sheet]?.layout

interface Paper {
  readonly copyOf: (sheet: SheetKey) => SheetCell[][]
  readonly put: Canvas['put']
  readonly sheets: () => readonly SheetLayout[]
}

/** The sheets of a workbook, of which those that are written on become copies. */
const createPaper = (workbook: UnitWorkbook): Paper => {
  const copies = new Map<SheetLayout, SheetCell[][]>()
  const copyOf: Paper['copyOf'] = (sheet) => {
    const layout = layoutOf(workbook, sheet)
    if (!layout) throw new RangeError(`there is no sheet ${SHEETS[sheet].name}`)
    const cells = copies.get(layout) ?? layout.cells.map((row) => [...row])
    copies.set(layout, cells)
    return cells
  }
  return {
    copyOf,
    put(sheet, row, position, cell) {
      const line = copyOf(sheet)[row]
      if (!line || position < 0) throw new RangeError(`there is no ${row}, ${position} in ${sheet}`)
      while (line.length < position) line.push(null)
      line[position] = cell
      return cellName(row, position)
    },
    sheets: () => workbook.sheets.map((layout) => ({ ...layout, cells: copies.get(layout) ?? layout.cells })),
  }
}

const writeTyped = (rows: Rows, tables: UnitWorkbook['tables'], put: Canvas['put']) => {
  for (const sheet of TABLE_KEYS) {
    const table: LaidOutTable | undefined = tables[sheet]
    rows[sheet].forEach(({ typed }, i) => {
      for (const [column, cell] of typed) {
        put(sheet, table?.rows[i] ?? -1, table?.positions.get(column) ?? -1, cell)
      }
    })
  }
}

/** The 0-based row in which the header of a column stands: the lower one where both are filled. */
const headerRowOf = (headerRows: readonly number[], cells: SheetCell[][], position: number): number => {
  const filled = headerRows.filter((row) => (cells[row]?.[position] ?? null) !== null)
  return filled[filled.length - 1] ?? -1
}

/** What is done to whole tabs, when all else has been written. */
const createTabs = (workbook: UnitWorkbook) => {
  const names = new Map<string, string | null>()
  const copies: { readonly of: string; readonly name: string; readonly place: number }[] = []
  const own = (sheet: SheetKey): string => layoutOf(workbook, sheet)?.name ?? ''
  return {
    remove: (sheet: SheetKey) => void names.set(own(sheet), null),
    rename: (sheet: SheetKey, name: string) => void names.set(own(sheet), name),
    addCopy: (sheet: SheetKey, name: string, place: number) =>
      void copies.push({ of: own(sheet), name, place }),
    among(layouts: readonly SheetLayout[]): readonly SheetLayout[] {
      const all = [...layouts]
      for (const { of, name, place } of copies) {
        const layout = layouts.find((each) => each.name === of)
        if (layout) all.splice(place % (all.length + 1), 0, { ...layout, name })
      }
      return all.flatMap((layout) => {
        const name = names.get(layout.name)
        if (name === null) return []
        return [name === undefined ? layout : { ...layout, name }]
      })
    },
  }
}

/** The sheets of a unit, with everything written that its rows hold. */
export const createCanvas = (workbook: UnitWorkbook, rows: Rows): Canvas => {
  const { tables, labels } = workbook
  const { copyOf, put, sheets } = createPaper(workbook)
  const tabs = createTabs(workbook)
  const positionOf: Canvas['positionOf'] = (sheet, column) => tables[sheet]?.positions.get(column) ?? -1
  const rowOf = (row: Row) => tables[row.sheet]?.rows[(rows[row.sheet] as readonly Row[]).indexOf(row)] ?? -1
  writeTyped(rows, tables, put)
  return {
    tables,
    positionOf,
    put,
    cellOf: (row, column) => cellName(rowOf(row), positionOf(row.sheet, column)),
    firstCellOf: (row) => {
      const line = copyOf(row.sheet)[rowOf(row)] ?? []
      const positions = [...(tables[row.sheet]?.positions.values() ?? [])]
      return cellName(rowOf(row), Math.min(...positions.filter((each) => (line[each] ?? null) !== null)))
    },
    putHeader(sheet, column, text) {
      const position = positionOf(sheet, column)
      const row = headerRowOf(tables[sheet]?.headerRows ?? [], copyOf(sheet), position)
      return put(sheet, row, position, text)
    },
    cellsOf: copyOf,
    labelRow: (sheet, label) => labels[sheet].rows.get(label) ?? -1,
    ...tabs,
    sheets: () => tabs.among(sheets()),
  }
}
