/** A statement with the type of the rows that it answers; `row` is never there. */
export type Query<Row> = D1PreparedStatement & { readonly row?: Row }

type RowOf<Q> = Q extends Query<infer Row> ? Row : never

/** Runs statements as one transaction and answers the rows of each, in their order. */
export const batch = async <const Queries extends readonly Query<unknown>[]>(
  db: D1Database,
  queries: Queries,
): Promise<{ readonly [I in keyof Queries]: readonly RowOf<Queries[I]>[] }> => {
  const answers = await db.batch([...queries])
  return answers.map(({ results }) => results) as {
    readonly [I in keyof Queries]: readonly RowOf<Queries[I]>[]
  }
}
