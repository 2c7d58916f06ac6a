/** What D1 itself says that the statements sent through a database cost. */
export interface Cost {
  rowsRead: number
  rowsWritten: number
  /** Of the database in bytes, after the last statement. */
  size: number
  /** SQL of the statements that ran, one each. */
  readonly statements: string[]
}

interface Meta {
  readonly rows_read: number
  readonly rows_written: number
  readonly size_after: number
}

const watch = (statement: D1PreparedStatement, sql: string, cost: Cost): D1PreparedStatement => {
  const count = <T extends { readonly meta: Meta }>(result: T): T => {
    cost.rowsRead += result.meta.rows_read
    cost.rowsWritten += result.meta.rows_written
    cost.size = result.meta.size_after
    cost.statements.push(sql)
    return result
  }
  const run = async () => count(await statement.run())
  const first = async (column?: string) => {
    const row = (await run()).results[0] as Record<string, unknown> | undefined
    return (column === undefined ? row : row?.[column]) ?? null
  }
  const bind = (...values: unknown[]) => watch(statement.bind(...values), sql, cost)
  return Object.assign(Object.create(statement), { bind, run, all: run, first, inner: statement, count })
}

type Watched = D1PreparedStatement & {
  readonly inner: D1PreparedStatement
  readonly count: <T extends { readonly meta: Meta }>(result: T) => T
}

/** A database that adds up D1's own counts of rows in `cost`. */
export const countingDatabase = (db: D1Database): { readonly db: D1Database; readonly cost: Cost } => {
  const cost: Cost = { rowsRead: 0, rowsWritten: 0, size: 0, statements: [] }
  const counting: Pick<D1Database, 'prepare' | 'batch'> = {
    prepare: (sql) => watch(db.prepare(sql), sql, cost),
    async batch<T>(statements: D1PreparedStatement[]) {
      const watched = statements as Watched[]
      const results = await db.batch<T>(watched.map(({ inner }) => inner))
      return results.map((result, i) => watched[i]?.count(result) ?? result)
    },
  }
  return { db: counting as D1Database, cost }
}
