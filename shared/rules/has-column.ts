import type { Table } from '../reading/table.ts'
import type { TableKey } from '../sheets/index.ts'

/**
 * Whether the sheet has the column, in an encoding that can be read. Rules that count what is
 * blank or missing ask this first: an absent column is no statement of the unit.
 */
export const hasColumn = (table: Table<TableKey>, column: string): boolean => {
  const columns: Readonly<Record<string, { readonly position: number }>> = table.columns
  const position = columns[column]?.position ?? -1
  return position >= 0 && !table.legacyColumns.some((legacy) => legacy.column === column)
}
