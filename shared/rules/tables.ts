import { TABLE_KEYS, type TableKey } from '../forms/so-don-vi/index.ts'
import type { Table } from '../reading/table/table.ts'
import type { Workbook } from '../reading/workbook.ts'

/** A table of whichever sheet. */
export type AnyTable = Table<TableKey>

/** The tables that were read, in the order of the sheets. */
export const tablesOf = (book: Workbook): readonly AnyTable[] =>
  TABLE_KEYS.flatMap((key) => (book[key] as AnyTable | null) ?? [])

/** 0-based position of a column; −1 when the sheet lacks it. */
export const positionOf = (table: AnyTable, column: string): number =>
  (table.columns as Readonly<Record<string, { readonly position: number }>>)[column]?.position ?? -1
