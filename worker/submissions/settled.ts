import type { Period } from '../../shared/calendar/period.ts'
import type { ColumnDefinition } from '../../shared/forms/so-don-vi/column.ts'
import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { contextOf } from '../../shared/reading/read-workbook.ts'
import { listOf } from '../../shared/reading/table/columns/columns.ts'
import { isOnlyMonthFirst } from '../../shared/reading/table/columns/date-order.ts'
import { mayBecomeValueOf } from '../../shared/reading/text/parse-list.ts'
import { repairedText } from '../../shared/reading/text/text.ts'
import { isAscii } from '../../shared/reading/text/words.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import type { WireColumn, WireTable } from '../../shared/wire/submission.ts'

type Cell = WireColumn['cells'][number]

/** Fewer cells make no column one in a legacy encoding, or with the month first. */
const [FEWEST_LEGACY, FEWEST_MONTH_FIRST] = [2, 3]

const holds = (cells: readonly Cell[], fewest: number, speaks: (cell: Cell) => boolean): boolean => {
  let count = 0
  for (const cell of cells) {
    if (speaks(cell)) count += 1
    if (count === fewest) return true
  }
  return false
}

/** Whether the cells of a column may, all together, be written otherwise than each says. */
const mayBeMeantOtherwise = (
  cells: readonly Cell[],
  definition: ColumnDefinition,
  period: Period | null,
): boolean => {
  if (definition.kind === 'date') return holds(cells, FEWEST_MONTH_FIRST, isOnlyMonthFirst)
  if (definition.kind !== 'list') return false
  const mayBecome = mayBecomeValueOf(listOf(definition, contextOf(period)))
  return holds(cells, FEWEST_LEGACY, (cell) => typeof cell === 'string' && !isAscii(cell) && mayBecome(cell))
}

/**
 * The columns of a sheet whose errors no later row takes back. None where a column may be written otherwise as a whole:
 * what must be filled depends on it. Free text may always be.
 */
export const settledColumns = (
  sheet: TableKey,
  table: WireTable | null,
  period: Period | null,
): ReadonlySet<string> => {
  const definitions = columnsOf(sheet)
  const isOpen = ({ key, cells }: WireColumn): boolean => {
    const definition = definitions[key]
    return definition !== undefined && mayBeMeantOtherwise(cells, definition, period)
  }
  if (table === null || table.columns.some(isOpen)) return new Set()
  return new Set(
    Object.entries(definitions).flatMap(([key, { kind }]) =>
      kind === 'text' || kind === 'people' ? [] : [key],
    ),
  )
}

const asCode = (cell: Cell): string => repairedText(String(cell ?? '')).toUpperCase()

/**
 * The rows of `Tổ chức` (1-based) that later ones may show to be in a loop, which hides their errors: their superiors
 * lead to a code that none of these rows has, but one of all that were sent.
 */
export const rowsThatMayLoop = (
  { organizations, tree }: Workbook,
  { columns }: WireTable,
): ReadonlySet<number> => {
  const rows = new Set<number>()
  if (organizations === null || tree === null) return rows
  const { parent } = organizations.columns
  const codes = new Set(columns.find(({ key }) => key === 'code')?.cells.map(asCode))
  codes.delete('')
  const leadsOut = (i: number): boolean =>
    !tree.isGrassroots(i) && tree.parentOf(i) < 0 && codes.has(asCode(organizations.shown(i, parent.key)))
  /** 1: ends among these rows, 2: leads out of them. */
  const ends = new Uint8Array(organizations.size)
  for (let i = 0; i < ends.length; i++) {
    const path: number[] = []
    let last = i
    for (; last >= 0 && ends[last] === 0 && !leadsOut(last); last = tree.above(last)) {
      ends[last] = 1
      path.push(last)
    }
    if (last < 0 || ends[last] === 1) continue
    for (const each of [...path, last]) ends[each] = 2
  }
  for (let i = 0; i < ends.length; i++) if (ends[i] === 2) rows.add(organizations.rowOf(i))
  return rows
}
