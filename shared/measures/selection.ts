import type { TableKey } from '../forms/so-don-vi/index.ts'
import type { DateColumn, IntegerColumn, ListColumn } from '../reading/table/table.ts'
import type { Workbook } from '../reading/workbook.ts'
import type { AnyCondition } from './condition.ts'

/** Whether something holds of a record. */
export type Holds = (record: number) => boolean

/** Whom a condition holds for; as a list, too, where that is known without asking each record. */
export interface Selected {
  readonly holds: Holds
  readonly list?: () => readonly number[]
}

/** The records of which a condition holds. */
export interface Selection {
  readonly holds: Holds
  /** In the order of the sheet; found once. */
  readonly records: () => readonly number[]
  /** Whether finding them asks no record one by one. */
  readonly isListed: boolean
}

/** A column of whatever kind the condition asks for: its types say that it is of that kind. */
export type AnyColumn = ListColumn & DateColumn

/** The records of one sheet of a workbook, and what was asked of them: each condition is compiled once. */
export interface Records {
  readonly sheet: TableKey
  readonly book: Workbook
  readonly size: number
  /** All of them; the same list each time. */
  readonly all: () => readonly number[]
  readonly column: (key: string) => AnyColumn
  readonly numbers: (key: string) => IntegerColumn['at']
  readonly select: (condition: AnyCondition) => Selection
  /** The records of `Tổ chức`, or null. */
  readonly organizations: () => Records | null
}

/** The record indexes of a table. */
export const recordsOf = (size: number): readonly number[] => {
  const records = new Array<number>(size)
  for (let i = 0; i < size; i++) records[i] = i
  return records
}
