import type { Place, Target } from './submissions.ts'

/** The blind tokens of a unit's latest list. */
export interface UnitTokens {
  readonly unit: string
  /** 16 hex digits each, in order. */
  readonly tokens: string
}

/** Puts the tokens (16 hex digits each, in order) in place of those before; null takes them away. */
export const tokensStatement = (
  db: D1Database,
  { period, unit, version }: Target,
  tokens: string | null,
): D1PreparedStatement =>
  tokens === null
    ? db.prepare('DELETE FROM blind_tokens WHERE period = ? AND unit = ?').bind(period, unit)
    : db
        .prepare(
          'INSERT OR REPLACE INTO blind_tokens (period, unit, version, tokens) VALUES (?, ?, ?, unhex(?))',
        )
        .bind(period, unit, version, tokens)

/** As text: D1 hands out a BLOB as an array of numbers, which is many times slower to read. */
export const tokensOfOthers = async (
  db: D1Database,
  { period, unit }: Place,
): Promise<readonly UnitTokens[]> => {
  const { results } = await db
    .prepare('SELECT unit, hex(tokens) AS tokens FROM blind_tokens WHERE period = ? AND unit <> ?')
    .bind(period, unit)
    .all<UnitTokens>()
  return results
}

/** A stored list, to be verified. */
export interface StoredTokens extends UnitTokens {
  readonly version: number
}

/** Those of all units in a period. */
export const storedTokens = async (db: D1Database, period: string): Promise<readonly StoredTokens[]> => {
  const { results } = await db
    .prepare(
      'SELECT unit, version, lower(hex(tokens)) AS tokens FROM blind_tokens WHERE period = ? ORDER BY unit',
    )
    .bind(period)
    .all<StoredTokens>()
  return results
}
