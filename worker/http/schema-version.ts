/** Number of the last migration applied; migrations are counted by wrangler. */
export const schemaVersion = async (db: D1Database): Promise<number> =>
  (await db.prepare('SELECT count(*) AS version FROM d1_migrations').first<number>('version')) ?? 0
