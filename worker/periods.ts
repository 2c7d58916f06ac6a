/** How often the period's submissions changed; 0 when nothing came in yet. Reads one row. */
export const revisionOf = async (db: D1Database, period: string): Promise<number> =>
  (await db
    .prepare('SELECT revision FROM periods WHERE period = ?')
    .bind(period)
    .first<number>('revision')) ?? 0
