import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'
import type { TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { TABLE_KEYS } from '../../shared/forms/so-don-vi/index.ts'
import { removeCascades } from '../../test/straight-line/cascades.ts'
import { checkDuties, checkMovement } from '../../test/straight-line/duties.ts'
import { addFigures, type Figure, type Tally } from '../../test/straight-line/figures.ts'
import { type Check, type FoundIssue, outcomeOf } from '../../test/straight-line/outcome.ts'
import { FIGURE_QUERIES, type FigureQuery } from './figures.ts'
import { loadSheet } from './load.ts'
import { RULES_SQL } from './rules.ts'
import { stageSheet } from './stage.ts'
import { TREE } from './tree.ts'

const SHEETS = TABLE_KEYS.filter((sheet) => sheet !== 'duties' && sheet !== 'enterprises')
const STAGES = SHEETS.flatMap(stageSheet)

const rowsOf = async (connection: DuckDBConnection, sql: string): Promise<readonly (readonly unknown[])[]> =>
  (await connection.runAndReadAll(sql)).getRows()

const countFigures = async (
  connection: DuckDBConnection,
  figures: Map<string, Figure>,
  { names, sql, labels, labelsOf }: FigureQuery,
): Promise<void> => {
  const groups = await rowsOf(connection, sql)
  const at = (offset: number) => (_: unknown, i: number) =>
    Number(groups[i % groups.length]?.[labels + Math.floor(i / groups.length) * 2 + offset])
  const size = names.length * groups.length
  const tally: Tally = {
    names,
    groups: groups.length,
    numerators: Int32Array.from({ length: size }, at(0)),
    denominators: Int32Array.from({ length: size }, at(1)),
  }
  addFigures(figures, tally, (group) => labelsOf(groups[group] ?? []))
}

const toIssue = ([rule, sheet, row, column]: readonly unknown[]): FoundIssue => ({
  rule: String(rule),
  sheet: sheet as TableKey,
  row: Number(row),
  column: String(column),
  value: null,
})

/** The tables as SQL sees them: cells as texts, values, rules and figures as statements. */
export const sqlCheck = async (): Promise<Check> => {
  const instance = await DuckDBInstance.create(':memory:')
  const connection = await instance.connect()
  return async (grids) => {
    const run = async (statements: readonly string[]) => {
      for (const statement of statements) await connection.run(statement)
    }
    await run([
      'CREATE OR REPLACE TEMP TABLE issues (rule VARCHAR, sheet VARCHAR, "row" INTEGER, "column" VARCHAR)',
    ])
    for (const sheet of SHEETS) await loadSheet(connection, grids, sheet)
    await run([...STAGES, ...TREE, ...RULES_SQL])
    const issues = (await rowsOf(connection, 'FROM issues')).map(toIssue)
    const figures = new Map<string, Figure>(checkDuties(grids, issues))
    const [[members] = []] = await rowsOf(connection, 'SELECT count(*) FROM members')
    checkMovement(grids, Number(members), issues)
    for (const query of FIGURE_QUERIES) await countFigures(connection, figures, query)
    return outcomeOf(removeCascades(issues), figures)
  }
}
