import type { TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import type { SheetCell } from '../../../shared/reading/grid.ts'
import type { RecordValue } from '../layout/to-cell.ts'
import type {
  DutyRecord,
  EnterpriseRecord,
  HamletRecord,
  MemberRecord,
  OrganizationRecord,
} from '../records.ts'

/** The record of each sheet. */
export interface RecordOf {
  readonly organizations: OrganizationRecord
  readonly hamlets: HamletRecord
  readonly members: MemberRecord
  readonly duties: DutyRecord
  readonly enterprises: EnterpriseRecord
}

/** A row of a sheet, to be changed. */
export interface Row<S extends TableKey = TableKey> {
  readonly sheet: S
  record: RecordOf[S]
  /** What stands in a column in place of the record's value. */
  readonly typed: Map<string, SheetCell>
}

/** All rows of a unit's sheets, top to bottom. */
export type Rows = { readonly [S in TableKey]: Row<S>[] }

export const fieldOf = (record: object, column: string): RecordValue =>
  (record as Readonly<Record<string, RecordValue>>)[column] ?? null

/** Changes fields of a row's record. */
export const change = <S extends TableKey>(row: Row<S>, fields: Partial<RecordOf[S]>): void => {
  row.record = { ...row.record, ...fields }
}
