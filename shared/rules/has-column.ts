import { type AnyTable, positionOf } from './tables.ts'

/**
 * Whether the sheet has the column. Rules that count what is blank or missing ask this first: an
 * absent column is no statement of the unit. One in a legacy encoding is read, decoded.
 */
export const hasColumn = (table: AnyTable, column: string): boolean => positionOf(table, column) >= 0
