import type { Period } from '../calendar/period.ts'
import type { SheetKey, TableKey } from '../forms/so-don-vi/index.ts'
import type { InfoKey } from '../forms/so-don-vi/info.ts'
import type { MovementKey } from '../forms/so-don-vi/movement.ts'
import type { ReportingUnit } from '../register/reporting-unit.ts'
import type { CellProblem, Table } from './table/table.ts'
import type { Tabs } from './tabs.ts'
import type { Tree } from './tree/tree.ts'

/**
 * What became of a sheet. `withheld`: it stays in the district's workbook and only its facts
 * travelled (the Worker's view of `Đảng viên`). `ambiguous`: several tabs could be it, and none is read.
 */
export type Presence = 'read' | 'no-header' | 'absent' | 'ambiguous' | 'withheld'

/** The value beside a label of `Thông tin` or `Tăng giảm`. */
export interface LabelCell {
  /** 1-based row; 0 when the label is not on the sheet. */
  readonly row: number
  /** The value as the person sees it. */
  readonly shown: string
  /** The repaired text; `''` when blank or unknown. */
  readonly text: string
  /** The whole number, for integer labels; NaN when blank or unknown. */
  readonly number: number
  readonly problems: readonly { readonly problem: CellProblem; readonly fix: string | number | null }[]
}

/** A sheet without a header row: labels in column A, values in column B. */
export interface LabelSheet<K extends string> {
  readonly name: string
  readonly values: Readonly<Record<K, LabelCell>>
  readonly skippedRows: readonly number[]
  /** What stands in column A and is no label; rows 1-based. */
  readonly unknownLabels: readonly { readonly row: number; readonly text: string }[]
}

/** A district workbook, read. A table that is absent or has no header is null. */
export interface Workbook {
  readonly presence: Readonly<Record<SheetKey, Presence>>
  /** The tabs as they are called. */
  readonly tabs: Tabs
  readonly info: LabelSheet<InfoKey> | null
  readonly organizations: Table<'organizations'> | null
  readonly hamlets: Table<'hamlets'> | null
  readonly members: Table<'members'> | null
  readonly duties: Table<'duties'> | null
  readonly enterprises: Table<'enterprises'> | null
  readonly movement: LabelSheet<MovementKey> | null
  /** Null when `Thông tin` names no period of a resolution in force. */
  readonly period: Period | null
  /** Null when `Thông tin` names no unit of the register on the report date. */
  readonly unit: ReportingUnit | null
  /** How organizations, hamlets and members hang together; null without organizations. */
  readonly tree: Tree | null
}

/** The table of a sheet, or null. */
export const tableOf = <S extends TableKey>(book: Workbook, sheet: S): Table<S> | null =>
  book[sheet] as Table<S> | null
