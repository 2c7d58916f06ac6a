import { columnsOf, type TableKey } from '../../forms/so-don-vi/index.ts'
import type { CellChange, NamedRow, RowsDifference } from '../../wire/api/difference.ts'
import type { WireColumn, WireTable } from '../../wire/submission.ts'

/** `13/3/2012`, `3/2012` or `2012` of a date as it travels. */
const showWireDate = (date: string): string =>
  (date.includes('-') ? date.split('-').reverse() : date.split('/'))
    .map((part) => String(Number(part)))
    .join('/')

const showCell = (sheet: TableKey, key: string, cell: WireColumn['cells'][number]): string => {
  if (cell === null || cell === '') return ''
  return columnsOf(sheet)[key]?.kind === 'date' ? showWireDate(String(cell)) : String(cell)
}

type Cells = WireColumn['cells']

/** A table that was sent, by column key and by code; one that was not handed in is empty. */
interface Sent {
  readonly columns: ReadonlyMap<string, Cells>
  /** Record of each code: its first row; rows without a code do not count. */
  readonly records: ReadonlyMap<string, number>
}

const toSent = (table: WireTable | null): Sent => {
  const columns = new Map(table?.columns.map(({ key, cells }) => [key, cells]))
  const records = new Map<string, number>()
  columns.get('code')?.forEach((cell, record) => {
    const code = String(cell ?? '')
    if (code !== '' && !records.has(code)) records.set(code, record)
  })
  return { columns, records }
}

const cellAt = ({ columns }: Sent, column: string, record: number): Cells[number] =>
  columns.get(column)?.[record] ?? null

const named = (sent: Sent, [code, record]: readonly [string, number]): NamedRow => ({
  code,
  name: String(cellAt(sent, 'name', record) ?? ''),
})

/** Rows of the one that the other lacks. */
const rowsOnlyIn = (sent: Sent, other: Sent): readonly NamedRow[] =>
  [...sent.records].filter(([code]) => !other.records.has(code)).map((row) => named(sent, row))

/** The rows of a sheet that came, went or changed. */
export const rowsDifference = (
  sheet: 'organizations' | 'hamlets',
  before: WireTable | null,
  after: WireTable | null,
): RowsDifference => {
  const former = toSent(before)
  const present = toSent(after)
  const columns = Object.entries(columnsOf(sheet))
  const changesOf = (earlier: number, record: number): readonly CellChange[] =>
    columns.flatMap(([column, { header }]) => {
      const was = cellAt(former, column, earlier)
      const is = cellAt(present, column, record)
      if (was === is) return []
      const shown = { before: showCell(sheet, column, was), after: showCell(sheet, column, is) }
      return shown.before === shown.after ? [] : [{ column, header, ...shown }]
    })
  const changed = [...present.records].flatMap((row) => {
    const earlier = former.records.get(row[0])
    const changes = earlier === undefined ? [] : changesOf(earlier, row[1])
    return changes.length > 0 ? [{ ...named(present, row), changes }] : []
  })
  return { added: rowsOnlyIn(present, former), gone: rowsOnlyIn(former, present), changed }
}
