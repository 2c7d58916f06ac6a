import type { CellChange, NamedRow, RowsDifference } from '../api/difference.ts'
import { columnsOf, type TableKey } from '../sheets/index.ts'
import type { WireColumn, WireTable } from '../submission.ts'

interface SentRow extends NamedRow {
  /** Shown values by column key; blank cells are left out. */
  readonly cells: ReadonlyMap<string, string>
}

/** `13/3/2012`, `3/2012` or `2012` of an ISO date. */
const showIsoDate = (iso: string): string =>
  iso
    .split('-')
    .reverse()
    .map((part) => String(Number(part)))
    .join('/')

const showCell = (sheet: TableKey, key: string, cell: WireColumn['cells'][number]): string => {
  if (cell === null) return ''
  return columnsOf(sheet)[key]?.kind === 'date' ? showIsoDate(String(cell)) : String(cell)
}

const toRow = (sheet: TableKey, columns: readonly WireColumn[], record: number): SentRow => {
  const cells = new Map<string, string>()
  for (const { key, cells: values } of columns) {
    const shown = showCell(sheet, key, values[record] ?? null)
    if (shown !== '') cells.set(key, shown)
  }
  return { code: cells.get('code') ?? '', name: cells.get('name') ?? '', cells }
}

/** The rows of a table by code; the first row of a code counts, none without a code. */
const rowsByCode = (sheet: TableKey, table: WireTable | null): ReadonlyMap<string, SentRow> => {
  const byCode = new Map<string, SentRow>()
  for (let i = 0; i < (table?.rows.length ?? 0); i++) {
    const row = toRow(sheet, table?.columns ?? [], i)
    if (row.code !== '' && !byCode.has(row.code)) byCode.set(row.code, row)
  }
  return byCode
}

const changesOf = (sheet: TableKey, before: SentRow, after: SentRow): readonly CellChange[] =>
  Object.entries(columnsOf(sheet)).flatMap(([column, { header }]) => {
    const change = { before: before.cells.get(column) ?? '', after: after.cells.get(column) ?? '' }
    return change.before === change.after ? [] : [{ column, header, ...change }]
  })

const named = ({ code, name }: SentRow): NamedRow => ({ code, name })

/** The rows of a sheet that came, went or changed; a sheet that was not handed in has none. */
export const rowsDifference = (
  sheet: 'organizations' | 'hamlets',
  before: WireTable | null,
  after: WireTable | null,
): RowsDifference => {
  const former = rowsByCode(sheet, before)
  const present = rowsByCode(sheet, after)
  return {
    added: [...present.values()].filter(({ code }) => !former.has(code)).map(named),
    gone: [...former.values()].filter(({ code }) => !present.has(code)).map(named),
    changed: [...present.values()].flatMap((row) => {
      const earlier = former.get(row.code)
      const changes = earlier ? changesOf(sheet, earlier, row) : []
      return changes.length > 0 ? [{ ...named(row), changes }] : []
    }),
  }
}
