import { isoDay } from '../calendar/day.ts'
import { classificationScheme } from '../forms/so-don-vi/classifications.ts'
import type { ColumnDefinition } from '../forms/so-don-vi/column.ts'
import { columnsOf, type TableKey } from '../forms/so-don-vi/index.ts'
import { type List, listValue } from '../forms/so-don-vi/lists.ts'
import { MOVEMENT, type MovementKey } from '../forms/so-don-vi/movement.ts'
import { memberFacts } from '../measures/member-facts.ts'
import type { DateColumn, IntegerColumn, ListColumn, Table, TextColumn } from '../reading/table/table.ts'
import type { Workbook } from '../reading/workbook.ts'
import type { Confirmation } from './confirmations.ts'
import type { Submission, WireColumn, WireLabel, WireTable } from './submission.ts'

type WireCell = string | number | null

/** `2012-03-13`, or `03/2012` and `2012` for a date that is only partly known. */
const wireDate = (from: number, to: number): string => {
  const iso = isoDay(from)
  if (from === to) return iso
  const [year, month] = iso.split('-')
  return isoDay(to).startsWith(`${year}-${month}`) ? `${month}/${year}` : `${year}`
}

const listOfYear = (list: List | string, year: number): List => {
  if (typeof list !== 'string') return list
  const scheme = classificationScheme(year)
  return list === 'organization-classification' ? scheme.organizations : scheme.members
}

/** Reads the cells of a column as they travel, one per record. */
const wireCellOf = (
  definition: ColumnDefinition,
  column: unknown,
  year: number,
): ((record: number) => WireCell) => {
  if (definition.kind === 'date') {
    const { from, to } = column as DateColumn
    return (i) => wireDate(from(i), to(i))
  }
  if (definition.kind === 'integer') return (column as IntegerColumn).at
  if (definition.kind === 'list') {
    const list = listOfYear(definition.list, year)
    const { at } = column as ListColumn
    return (i) => listValue(list, at(i))
  }
  return (column as TextColumn).at
}

/** The text of a cell that cannot be read; one that cannot be read there either, where its kind of cell is unknown. */
const unreadable = (shown: string, { kind }: ColumnDefinition): string => {
  if (shown === '') return '#N/A'
  return kind === 'integer' ? shown.replace(/\./g, ',') : shown
}

const toWire = (table: Table<TableKey>, year: number): WireTable => {
  const records = Array.from({ length: table.size }, (_, i) => i)
  const columns = table.columns as unknown as Readonly<Record<string, TextColumn>>
  const wire = Object.entries(columnsOf(table.sheet)).flatMap(([key, definition]): WireColumn[] => {
    const column = columns[key]
    if (column === undefined || column.position < 0 || !definition.travels) return []
    const cellOf = wireCellOf(definition, column, year)
    const read = (i: number) => (column.isKnown(i) ? cellOf(i) : null)
    const cells = records.map((i) =>
      column.isUnknown(i) ? unreadable(table.shown(i, key), definition) : read(i),
    )
    return [{ key, position: column.position, cells }]
  })
  return { headerRow: table.headerRow, rows: records.map(table.rowOf), columns: wire }
}

const toLabels = (book: Workbook): Readonly<Record<MovementKey, WireLabel>> | null => {
  const { movement } = book
  if (movement === null) return null
  const keys = Object.keys(MOVEMENT.labels) as MovementKey[]
  const labels = keys.map((key) => {
    const { row, number } = movement.values[key]
    return [key, { row, value: Number.isNaN(number) ? null : number }]
  })
  return Object.fromEntries(labels)
}

/** What a submission says besides the workbook. */
interface Besides {
  readonly baseVersion: number
  readonly ruleset: string
  /** None about a row of `Đảng viên`. */
  readonly confirmations?: readonly Confirmation[]
  readonly blindTokens?: readonly string[] | null
}

/**
 * What a workbook without errors hands in: organization-level rows and counts of members. Null
 * when unit, period or organizations are unknown (such a workbook has errors).
 */
export const toSubmission = (
  book: Workbook,
  { baseVersion, ruleset, confirmations = [], blindTokens = null }: Besides,
): Submission | null => {
  const { unit, period, organizations, hamlets, duties, enterprises, members, info } = book
  if (unit === null || period === null || organizations === null || info === null) return null
  return {
    unit: unit.code,
    period: period.id,
    baseVersion,
    ruleset,
    template: Number.isNaN(info.values.template.number) ? 0 : info.values.template.number,
    organizations: toWire(organizations as unknown as Table<TableKey>, period.year),
    hamlets: hamlets && toWire(hamlets as unknown as Table<TableKey>, period.year),
    duties: duties && toWire(duties as unknown as Table<TableKey>, period.year),
    ...(enterprises && { enterprises: toWire(enterprises as unknown as Table<TableKey>, period.year) }),
    movement: toLabels(book),
    memberRows: members?.size ?? null,
    memberFacts: members && memberFacts(book),
    confirmations,
    blindTokens,
  }
}
