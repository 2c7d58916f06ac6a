import type { ColumnDefinition } from './column.ts'
import { DUTIES } from './duties.ts'
import { ENTERPRISES } from './enterprises.ts'
import { HAMLETS } from './hamlets.ts'
import { INFO } from './info.ts'
import { MEMBERS } from './members.ts'
import { MOVEMENT } from './movement.ts'
import { ORGANIZATIONS } from './organizations.ts'

/**
 * The sheets of a district workbook that are tables, in their order. A value of `keyColumn` names a row; with
 * `isGroupWithoutKey` no row that has one heads a group. Rows that differ in one of `tellingColumns` (texts and
 * codes, the best first) are no copies of each other.
 */
export const TABLES = {
  organizations: ORGANIZATIONS,
  hamlets: HAMLETS,
  members: MEMBERS,
  duties: DUTIES,
  enterprises: ENTERPRISES,
} as const

/** All sheets of a district workbook, in their order. */
export const SHEETS = {
  info: INFO,
  ...TABLES,
  movement: MOVEMENT,
} as const

export type TableKey = keyof typeof TABLES
export type SheetKey = keyof typeof SHEETS

export const TABLE_KEYS = Object.keys(TABLES) as readonly TableKey[]
export const SHEET_KEYS = Object.keys(SHEETS) as readonly SheetKey[]

/** The column definitions of a table sheet by column key, left to right. */
export const columnsOf = (sheet: TableKey): Readonly<Record<string, ColumnDefinition>> =>
  TABLES[sheet].columns
