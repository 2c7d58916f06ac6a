import type { Difference } from '../../../shared/wire/api/index.ts'
import { SELECT_STANDINGS, SELECT_TOTALS } from '../../submissions/standings.ts'
import { difference } from './difference.ts'

const STANDING = `period, unit, version, status, received_at, warnings, counted_version, totals, counted_facts,
  counted_gaps, due_on, decided_at`

/** Rows of either side that the other lacks. */
const eitherButNotBoth = (columns: string, expected: string, stored: string): string =>
  `WITH expected AS (${expected}), stored AS (${stored})
   SELECT ${columns} FROM (SELECT * FROM expected EXCEPT SELECT * FROM stored)
   UNION
   SELECT ${columns} FROM (SELECT * FROM stored EXCEPT SELECT * FROM expected)`

const standingsThatDiffer = (db: D1Database, period: string): D1PreparedStatement =>
  db
    .prepare(
      eitherButNotBoth(
        'unit',
        `${SELECT_STANDINGS} AND latest.period = ?1`,
        `SELECT ${STANDING} FROM standings WHERE period = ?1`,
      ),
    )
    .bind(period)

const totalsThatDiffer = (db: D1Database, period: string): D1PreparedStatement =>
  db
    .prepare(
      eitherButNotBoth(
        'period',
        `${SELECT_TOTALS} AND period = ?1`,
        'SELECT period, totals FROM period_totals WHERE period = ?1',
      ),
    )
    .bind(period)

/**
 * Computes the standings of a period and its totals anew; the database itself compares. Totals follow from standings,
 * so of wrong ones they prove nothing.
 */
export const verifyAggregates = async (db: D1Database, period: string): Promise<readonly Difference[]> => {
  const { results: standings } = await standingsThatDiffer(db, period).all<{ readonly unit: string }>()
  if (standings.length > 0) return standings.map(({ unit }) => difference('standing', { unit, period }))
  const { results: totals } = await totalsThatDiffer(db, period).all()
  return totals.length > 0 ? [difference('totals', { period })] : []
}
