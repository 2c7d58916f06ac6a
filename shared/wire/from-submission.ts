import { columnsOf, TABLES, type TableKey } from '../forms/so-don-vi/index.ts'
import { INFO } from '../forms/so-don-vi/info.ts'
import { MOVEMENT, type MovementKey } from '../forms/so-don-vi/movement.ts'
import type { SheetCell, SheetGrid } from '../reading/grid.ts'
import { readWorkbook } from '../reading/read-workbook.ts'
import type { Workbook } from '../reading/workbook.ts'
import type { Submission, WireTable } from './submission.ts'

const infoGrid = ({ unit, period, template }: Submission): SheetGrid => ({
  name: INFO.name,
  cells: [
    [INFO.labels.unit, unit],
    [INFO.labels.period, period],
    [INFO.labels.template, template],
  ],
  merges: [],
})

/** The table laid out again at its own rows and positions, so that issues point to the person's cells. */
const tableGrid = (sheet: TableKey, { headerRow, rows, columns }: WireTable): SheetGrid => {
  const cells: SheetCell[][] = Array.from({ length: Math.max(headerRow, ...rows) }, () => [])
  const put = (row: number, position: number, cell: SheetCell) => {
    const target = cells[row - 1]
    if (target) target[position] = cell
  }
  for (const { key, position, cells: values } of columns) {
    put(headerRow, position, columnsOf(sheet)[key]?.header ?? key)
    values.forEach((value, i) => {
      put(rows[i] ?? 0, position, value)
    })
  }
  return { name: TABLES[sheet].name, cells, merges: [] }
}

const movementGrid = (movement: NonNullable<Submission['movement']>): SheetGrid => {
  const cells: SheetCell[][] = []
  for (const key of Object.keys(MOVEMENT.labels) as MovementKey[]) {
    const { row, value } = movement[key]
    if (row > 0) cells[row - 1] = [MOVEMENT.labels[key], value]
  }
  return { name: MOVEMENT.name, cells: Array.from(cells, (row) => row ?? []), merges: [] }
}

/** The workbook that a submission stands for, read by the same code; its member rows stayed at home. */
export const workbookFromSubmission = (submission: Submission): Workbook => {
  const { organizations, hamlets, duties, enterprises, movement, memberRows } = submission
  const grids = [
    infoGrid(submission),
    tableGrid('organizations', organizations),
    ...(hamlets ? [tableGrid('hamlets', hamlets)] : []),
    ...(duties ? [tableGrid('duties', duties)] : []),
    ...(enterprises ? [tableGrid('enterprises', enterprises)] : []),
    ...(movement ? [movementGrid(movement)] : []),
  ]
  const dataOf = (table: WireTable | null | undefined) => table?.rows.map((row) => row - 1) ?? []
  return readWorkbook(grids, {
    withheld: memberRows === null ? [] : ['members'],
    // Here columns of the unit's own and notes are missing, by which a row may be told from a heading.
    data: {
      organizations: dataOf(organizations),
      hamlets: dataOf(hamlets),
      duties: dataOf(duties),
      enterprises: dataOf(enterprises),
    },
  })
}
