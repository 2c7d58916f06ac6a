import { columnsOf, TABLE_KEYS, type TableKey } from '../../forms/so-don-vi/index.ts'
import { placesOf } from '../table/columns/places.ts'
import type { CodeColumn, Table } from '../table/table.ts'

type AnyTable = Table<TableKey>
type Tables = Readonly<Record<TableKey, AnyTable | null>>

/** The columns of each sheet that name organizations. */
const REFERENCES: ReadonlyMap<TableKey, readonly string[]> = new Map(
  TABLE_KEYS.map((sheet) => [
    sheet,
    Object.entries(columnsOf(sheet)).flatMap(([key, definition]) =>
      definition.kind === 'code' && definition.references === 'organizations' ? [key] : [],
    ),
  ]),
)

const columnsIn = (table: AnyTable): Readonly<Record<string, CodeColumn>> =>
  table.columns as unknown as Readonly<Record<string, CodeColumn>>

/** A record whose cell names an organization that is none of the sheet's. */
interface Unresolved {
  readonly record: number
  readonly code: string
}

/** A column that names organizations, with those of its cells that name none. */
interface References {
  readonly sheet: TableKey
  readonly size: number
  readonly column: CodeColumn
  readonly unresolved: readonly Unresolved[]
}

const findUnresolved = (column: CodeColumn, size: number, known: ReadonlySet<string>): Unresolved[] => {
  const unresolved: Unresolved[] = []
  for (let record = 0; record < size; record++) {
    const code = column.at(record)
    if (code !== '' && !known.has(code)) unresolved.push({ record, code })
  }
  return unresolved
}

const referencesIn = (table: AnyTable, known: ReadonlySet<string>): readonly References[] => {
  const { sheet, size } = table
  return (REFERENCES.get(sheet) ?? []).flatMap((key) => {
    const column = columnsIn(table)[key]
    return column ? [{ sheet, size, column, unresolved: findUnresolved(column, size, known) }] : []
  })
}

/** How many rows of a sheet name each of these codes; codes in the order in which they are met, row by row. */
const countRows = (references: readonly References[], rows: Map<string, number>): void => {
  const cells = references.flatMap(({ unresolved }) => unresolved)
  if (references.length > 1) cells.sort((a, b) => a.record - b.record)
  const lastRow = new Map<string, number>()
  for (const { record, code } of cells) {
    if (lastRow.get(code) === record) continue
    lastRow.set(code, record)
    rows.set(code, (rows.get(code) ?? 0) + 1)
  }
}

/** The column with the cells that hold one of these codes unknown. */
const forget = ({ column, size, unresolved }: References, codes: ReadonlySet<string>): CodeColumn => {
  const forgotten = unresolved.filter(({ code }) => codes.has(code))
  if (forgotten.length === 0) return column
  const isForgotten = new Uint8Array(size)
  for (const { record } of forgotten) isForgotten[record] = 1
  const unknown = Uint8Array.from(isForgotten)
  for (const record of column.unknown()) unknown[record] = 1
  return {
    ...column,
    at: (i) => (isForgotten[i] === 1 ? '' : column.at(i)),
    isKnown: (i) => isForgotten[i] !== 1 && column.isKnown(i),
    isUnknown: (i) => unknown[i] === 1,
    known: () => column.known().filter((i) => isForgotten[i] !== 1),
    unknown: () => placesOf(unknown, 1),
  }
}

/**
 * While codes of `Tổ chức` are unknown, as many codes that no organization has are taken for them: those
 * that the most rows name, of as many rows the first that is met. What names them is unknown, too.
 */
export const forgetReferences = <T extends Tables>(tables: T): T => {
  const { organizations } = tables
  const codes = organizations && columnsIn(organizations).code
  if (!codes || codes.position < 0) return tables
  const lacking = codes.blanks().length + codes.unknown().length
  if (lacking === 0) return tables
  const known = new Set(codes.known().map(codes.at))
  const references = new Map(
    TABLE_KEYS.map((sheet) => [sheet, tables[sheet] ? referencesIn(tables[sheet], known) : []]),
  )
  const rows = new Map<string, number>()
  for (const ofSheet of references.values()) countRows(ofSheet, rows)
  const most = [...rows].sort((a, b) => b[1] - a[1]).slice(0, lacking)
  const forgotten = new Set(most.map(([code]) => code))
  const forgetIn = (table: AnyTable | null): AnyTable | null => {
    const ofSheet = table ? (references.get(table.sheet) ?? []) : []
    const columns = ofSheet.map((each) => [each.column.key, forget(each, forgotten)])
    return table && { ...table, columns: { ...table.columns, ...Object.fromEntries(columns) } }
  }
  return Object.fromEntries(TABLE_KEYS.map((sheet) => [sheet, forgetIn(tables[sheet])])) as T
}
