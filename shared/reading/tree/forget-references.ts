import { columnsOf, TABLE_KEYS, type TableKey } from '../../forms/so-don-vi/index.ts'
import type { CodeColumn, Table } from '../table/table.ts'

type AnyTable = Table<TableKey>
type Tables = Readonly<Record<TableKey, AnyTable | null>>

/** The columns of a sheet that name organizations. */
const referencesOf = (sheet: TableKey): readonly string[] =>
  Object.entries(columnsOf(sheet)).flatMap(([key, definition]) =>
    definition.kind === 'code' && definition.references === 'organizations' ? [key] : [],
  )

const columnsIn = (table: AnyTable): Readonly<Record<string, CodeColumn>> =>
  table.columns as unknown as Readonly<Record<string, CodeColumn>>

const referencesIn = (table: AnyTable): readonly CodeColumn[] =>
  referencesOf(table.sheet).flatMap((key) => columnsIn(table)[key] ?? [])

/** How many rows name each code that no organization has; codes in the order in which they are met. */
const countUnresolved = (tables: Tables, codes: CodeColumn): ReadonlyMap<string, number> => {
  const known = new Set(codes.known().map(codes.at))
  const rows = new Map<string, number>()
  for (const sheet of TABLE_KEYS) {
    const table = tables[sheet]
    const columns = table ? referencesIn(table) : []
    for (let i = 0; i < (table?.size ?? 0); i++) {
      for (const code of new Set(columns.map(({ at }) => at(i)))) {
        if (code !== '' && !known.has(code)) rows.set(code, (rows.get(code) ?? 0) + 1)
      }
    }
  }
  return rows
}

/** The column with the cells that hold one of these codes unknown. */
const forget = (column: CodeColumn, size: number, codes: ReadonlySet<string>): CodeColumn => {
  const isForgotten = (i: number): boolean => codes.has(column.at(i))
  const isUnknown = (i: number): boolean => column.isUnknown(i) || isForgotten(i)
  return {
    ...column,
    at: (i) => (isForgotten(i) ? '' : column.at(i)),
    isKnown: (i) => column.isKnown(i) && !isForgotten(i),
    isUnknown,
    known: () => column.known().filter((i) => !isForgotten(i)),
    unknown: () => Array.from({ length: size }, (_, i) => i).filter(isUnknown),
  }
}

const forgetIn = <T extends AnyTable | null>(table: T, codes: ReadonlySet<string>): T => {
  if (table === null) return table
  const columns = Object.fromEntries(
    referencesOf(table.sheet).flatMap((key) => {
      const column = columnsIn(table)[key]
      return column ? [[key, forget(column, table.size, codes)]] : []
    }),
  )
  return { ...table, columns: { ...table.columns, ...columns } }
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
  const most = [...countUnresolved(tables, codes)].sort((a, b) => b[1] - a[1]).slice(0, lacking)
  const forgotten = new Set(most.map(([code]) => code))
  return Object.fromEntries(TABLE_KEYS.map((sheet) => [sheet, forgetIn(tables[sheet], forgotten)])) as T
}
