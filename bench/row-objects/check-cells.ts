import { columnsOf, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { SheetGrid } from '../../shared/reading/grid.ts'
import type { FoundIssue } from '../../test/straight-line/outcome.ts'
import { type RawRow, type RawSheet, readRows, withoutCopies } from './read-rows.ts'
import type { Rows } from './rows.ts'
import { type CheckRow, ruleOf, type SchemaLibrary, schemaColumns } from './schema.ts'

/** The sheets of the benchmark's workbook. */
type Checked = Exclude<TableKey, 'enterprises'>

/** Checks the cells of a sheet; a refused value becomes `undefined`. */
const judge = ({ sheet, rows, at }: RawSheet, check: CheckRow, issues: FoundIssue[]): readonly unknown[] => {
  const definitions = columnsOf(sheet)
  return rows.map(({ row, until, values, cells }: RawRow) => {
    const judged: Record<string, unknown> = values
    for (const [column, fault] of check(values)) {
      const cell = cells[at[column] ?? -1] ?? null
      const definition = definitions[column]
      if (definition === undefined) continue
      issues.push({ rule: ruleOf(definition, fault, values[column], cell), sheet, row, column, value: cell })
      if (values[column] !== null) judged[column] = undefined
    }
    return { ...judged, row, until }
  })
}

/** The sheets as row objects, their cells checked by a library's schemas. */
export const checkCells = (
  grids: readonly SheetGrid[],
  checkers: Readonly<Record<Checked, CheckRow>>,
  issues: FoundIssue[],
): Rows => {
  const read = (sheet: Checked) =>
    judge(withoutCopies(readRows(grids, sheet), issues), checkers[sheet], issues)
  return {
    organizations: read('organizations'),
    hamlets: read('hamlets'),
    members: read('members'),
    duties: read('duties'),
  } as unknown as Rows
}

/** The schemas of the sheets, made once. */
export const checkersOf = ({ checkerOf }: SchemaLibrary): Readonly<Record<Checked, CheckRow>> => ({
  organizations: checkerOf(schemaColumns('organizations')),
  hamlets: checkerOf(schemaColumns('hamlets')),
  members: checkerOf(schemaColumns('members')),
  duties: checkerOf(schemaColumns('duties')),
})
