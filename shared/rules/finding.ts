import type { SheetKey, TableKey } from '../forms/so-don-vi/index.ts'
import type { Table } from '../reading/table/table.ts'
import type { LabelCell } from '../reading/workbook.ts'
import type { CellFix, Finding } from './issue.ts'
import { positionOf } from './tables.ts'

/** A finding at one cell of a record. Use the column's key; `fix` only when the repair is certain. */
export const atCell = (
  table: Table<TableKey>,
  record: number,
  column: string,
  message: string,
  fix: string | number | null = null,
): Finding => ({
  sheet: table.sheet,
  record,
  row: table.rowOf(record),
  position: positionOf(table, column),
  column,
  value: table.shown(record, column),
  message,
  fix,
  fixes: null,
})

/** A finding at a place that is no record: a header, a total, a label's value. Row 1-based, position 0-based. */
export const atPlace = (
  sheet: SheetKey,
  place: {
    readonly row: number
    readonly position: number
    readonly column?: string | null
    readonly value?: string | null
  },
  message: string,
  repair: { readonly fix?: string | number | null; readonly fixes?: readonly CellFix[] | null } = {},
): Finding => ({
  sheet,
  record: null,
  row: place.row,
  position: place.position,
  column: place.column ?? null,
  value: place.value ?? null,
  message,
  fix: repair.fix ?? null,
  fixes: repair.fixes ?? null,
})

/** A finding about a whole tab that is no sheet of the workbook, though it is called nearly like one. */
export const atTab = (sheet: SheetKey, tab: string, message: string): Finding => ({
  ...atSheet(sheet, message),
  tab,
})

/** A finding about a whole sheet. */
export const atSheet = (sheet: SheetKey, message: string): Finding => ({
  sheet,
  record: null,
  row: null,
  position: null,
  column: null,
  value: null,
  message,
  fix: null,
  fixes: null,
})

/** A finding at the value (column B) beside a label. */
export const atLabel = (
  sheet: 'info' | 'movement',
  key: string,
  cell: LabelCell,
  message: string,
  fix: string | number | null = null,
): Finding => atPlace(sheet, { row: cell.row, position: 1, column: key, value: cell.shown }, message, { fix })
