import { type AnyTable, positionOf } from './tables.ts'

/**
 * Whether the sheet has the column, in an encoding that can be read. Rules that count what is
 * blank or missing ask this first: an absent column is no statement of the unit.
 */
export const hasColumn = (table: AnyTable, column: string): boolean =>
  positionOf(table, column) >= 0 && !table.legacyColumns.some((legacy) => legacy.column === column)
