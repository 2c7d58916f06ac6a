import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { SheetCell } from '../../shared/reading/grid.ts'
import { allProblems } from './all-problems.ts'
import { tableOf } from './read-sheet.ts'

type Row = Readonly<Record<string, SheetCell>>

/** Cells that make a row data, and no copy of another. */
const sureCells = (key: TableKey, i: number): Row => {
  const cells: Readonly<Record<TableKey, Row>> = {
    organizations: { code: `A${i}`, level: 'Chi bộ cơ sở', members: 10 },
    hamlets: { code: `X${i}`, kind: 'Xóm', residentMembers: 1 },
    members: { fullName: `Người ${i}`, gender: 'Nam', status: 'Dự bị' },
    duties: { duty: 'Giao ban quý', due: '2012Q1', document: `số ${i}` },
    enterprises: { code: `D${i}`, name: `Công ty ${i}`, members: 1 },
  }
  return cells[key]
}

/** A sheet in the order of the template, one row for each value of a column; the other cells are sure ones. */
export const readColumn = (key: TableKey, column: string, values: readonly SheetCell[]) => {
  const keys = Object.keys(columnsOf(key))
  const rows = values.map((value, i) =>
    keys.map((k) => (k === column ? value : (sureCells(key, i)[k] ?? null))),
  )
  const table = tableOf(key, [keys.map((k) => columnsOf(key)[k]?.header ?? null), ...rows])
  return {
    column: (table.columns as unknown as Record<string, never>)[column] as unknown as {
      at: (i: number) => unknown
      from: (i: number) => number
      to: (i: number) => number
      isBlank: (i: number) => boolean
      isKnown: (i: number) => boolean
      isUnknown: (i: number) => boolean
    },
    problems: allProblems(table)
      .filter((problem) => problem.column === column)
      .map(({ record, problem, fix }) =>
        fix === null ? `${record} ${problem}` : `${record} ${problem} ${fix}`,
      ),
    shown: values.map((_, i) => table.shown(i, column)),
  }
}

/** The values of a column that holds these cells. */
export const valuesOf = (key: TableKey, column: string, ...values: SheetCell[]) => {
  const read = readColumn(key, column, values)
  return values.map((_, i) => read.column.at(i))
}

/** What is noted of them, as `record problem fix`. */
export const problemsOf = (key: TableKey, column: string, ...values: SheetCell[]) =>
  readColumn(key, column, values).problems
