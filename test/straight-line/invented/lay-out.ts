import { toDay } from '../../../shared/calendar/day.ts'
import { columnsOf, TABLES, type TableKey } from '../../../shared/forms/so-don-vi/index.ts'
import { INFO } from '../../../shared/forms/so-don-vi/info.ts'
import { MOVEMENT } from '../../../shared/forms/so-don-vi/movement.ts'
import type { SheetCell, SheetGrid } from '../../../shared/reading/grid.ts'
import { dateCell } from './date-cells.ts'
import type { Row } from './members.ts'
import { PERIOD, UNIT } from './plan.ts'

/** Rows above the data: a title, a blank row, the header, the numbers of the columns. */
export const ROWS_ABOVE = 4

/** With the columns that the rows have: the workbook stays as it is when the form gets another column. */
const table = (key: TableKey, rows: readonly Row[]): SheetGrid => {
  const keys = Object.keys(columnsOf(key)).filter((column) => rows.some((row) => column in row))
  const cells: SheetCell[][] = [
    [TABLES[key].name.toUpperCase()],
    [],
    ['STT', ...keys.map((column) => columnsOf(key)[column]?.header ?? null)],
    ['A', ...keys.map((_, i) => `(${i + 1})`)],
    ...rows.map((row, i) => [i + 1, ...keys.map((column) => row[column] ?? null)]),
  ]
  return { name: TABLES[key].name, cells, merges: [] }
}

const info: SheetGrid = {
  name: INFO.name,
  cells: [
    [INFO.labels.unit, UNIT],
    [INFO.labels.unitName, 'Huyện ủy Quỳnh Lưu'],
    [INFO.labels.period, PERIOD.id],
    [INFO.labels.template, 1],
  ],
  merges: [],
}

const ADMITTED = 500
const OTHERS = {
  transferredIn: 40,
  restored: 0,
  died: 60,
  expelled: 5,
  struckOff: 5,
  resigned: 1,
  transferredOut: 30,
}

const movement = (members: number): SheetGrid => {
  const { transferredIn, died, expelled, struckOff, resigned, transferredOut } = OTHERS
  const change = ADMITTED + transferredIn - died - expelled - struckOff - resigned - transferredOut
  const values: Readonly<Record<string, number>> = {
    opening: members - change,
    admitted: ADMITTED,
    ...OTHERS,
    closing: members,
  }
  return {
    name: MOVEMENT.name,
    cells: Object.entries(MOVEMENT.labels).map(([key, label]) => [label, values[key] ?? 0]),
    merges: [],
  }
}

const duties: readonly Row[] = [
  ...[1, 2, 3, 4].map((quarter) => ({
    duty: 'Giao ban quý',
    due: `${PERIOD.year}Q${quarter}`,
    doneOn: dateCell(toDay(PERIOD.year, quarter * 3 - 1, 20)),
    document: `${quarter}-TB/HU`,
  })),
  ...[1, 2].map((half) => ({
    duty: 'Kế hoạch kiểm tra 6 tháng',
    due: `${PERIOD.year}S${half}`,
    doneOn: dateCell(toDay(PERIOD.year, half * 6 - 4, 10)),
    document: null,
  })),
]

/** The six sheets of a unit. */
export const layOut = (rows: {
  readonly organizations: readonly Row[]
  readonly hamlets: readonly Row[]
  readonly members: readonly Row[]
}): readonly SheetGrid[] => [
  info,
  table('organizations', rows.organizations),
  table('hamlets', rows.hamlets),
  table('members', rows.members),
  table('duties', duties),
  movement(rows.members.length),
]
