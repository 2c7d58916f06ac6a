import type { Arrival } from '../../shared/report/build/completeness.ts'
import { EVENT_HASH } from '../audit/audit.ts'
import type { Place } from './submissions.ts'

/** In a closed period goes on to count what counted when it was closed. */
const COUNTS_SUBMITTED = `'submitted' = coalesce(
  (SELECT counts FROM editions WHERE editions.period = latest.period AND reopened_at IS NULL),
  (SELECT value FROM settings WHERE name = 'counts')
)`

/** For every place its latest version and, beside it, the one that counts; `totals` by `readingKey`. */
export const SELECT_STANDINGS = `
  SELECT latest.period, latest.unit, latest.version, latest.status, latest.received_at, latest.warnings,
    counted.version AS counted_version,
    (SELECT json_group_object(reading, json(figure)) FROM (
       SELECT fact.key AS reading, json_extract(fact.value, '$.total') AS figure
       FROM json_each(counted.facts) AS fact WHERE fact.type = 'object'
       UNION ALL
       SELECT fact.key || '/' || option.key, option.value
       FROM json_each(counted.facts) AS fact, json_each(fact.value, '$.options') AS option
       WHERE fact.type = 'object'
     )) AS totals,
    counted.facts AS counted_facts, counted.gaps AS counted_gaps, latest.due_on, latest.decided_at
  FROM submissions AS latest
  LEFT JOIN submissions AS counted
    ON counted.unit = latest.unit AND counted.period = latest.period AND counted.version = (
      SELECT max(version) FROM submissions AS one
      WHERE one.unit = latest.unit AND one.period = latest.period
        AND (one.status = 'accepted' OR (one.status = 'submitted' AND ${COUNTS_SUBMITTED}))
    )
  WHERE latest.version = (
    SELECT max(version) FROM submissions AS one WHERE one.unit = latest.unit AND one.period = latest.period
  )`

/**
 * For every period, as one JSON, the sums of what counts by `readingKey` (`totals`) and which units reported, by
 * indicator id (`reported`).
 */
export const SELECT_TOTALS = `
  SELECT period, (
    SELECT json_object(
      'totals', json_group_object(reading, json_array(numerator, denominator)),
      'reported', json_group_object(reading, json(units)) FILTER (WHERE reading NOT LIKE '%/%')
    ) FROM (
      SELECT one.key AS reading, sum(json_extract(one.value, '$[0]')) AS numerator,
        sum(json_extract(one.value, '$[1]')) AS denominator,
        json_group_array(standings.unit ORDER BY standings.unit) AS units
      FROM standings, json_each(standings.totals) AS one
      WHERE standings.period = periods.period
      GROUP BY one.key
    )
  ) AS totals
  FROM periods
  WHERE EXISTS (SELECT 1 FROM standings WHERE standings.period = periods.period)`

const INSERT_STANDINGS = `INSERT OR REPLACE INTO standings (period, unit, version, status, received_at, warnings,
  counted_version, totals, counted_facts, counted_gaps, due_on, decided_at) ${SELECT_STANDINGS}`
const INSERT_TOTALS = `INSERT OR REPLACE INTO period_totals (period, totals) ${SELECT_TOTALS}`

const countRevision = (db: D1Database, period: string): D1PreparedStatement =>
  db
    .prepare(
      `INSERT INTO periods (period, revision, event_hash) VALUES (?, 1, ${EVENT_HASH})
       ON CONFLICT (period) DO UPDATE SET revision = revision + 1, event_hash = excluded.event_hash`,
    )
    .bind(period)

/** What follows from a change to a place's submissions: its standing, the period's revision and totals. */
export const recount = (db: D1Database, { unit, period }: Place): readonly D1PreparedStatement[] => [
  db.prepare(`${INSERT_STANDINGS} AND latest.unit = ? AND latest.period = ?`).bind(unit, period),
  countRevision(db, period),
  db.prepare(`${INSERT_TOTALS} AND period = ?`).bind(period),
]

/** What follows when a period is opened again: what counts now may be something else than when it was closed. */
export const recountPeriod = (db: D1Database, period: string): readonly D1PreparedStatement[] => [
  db.prepare(`${INSERT_STANDINGS} AND latest.period = ?`).bind(period),
  db.prepare(`${INSERT_TOTALS} AND period = ?`).bind(period),
]

/** What follows when something else counts everywhere but in closed periods. */
export const recountAll = (db: D1Database): readonly D1PreparedStatement[] => [
  db.prepare(INSERT_STANDINGS),
  db.prepare(`UPDATE periods SET revision = revision + 1, event_hash = ${EVENT_HASH}`),
  db.prepare(INSERT_TOTALS),
]

/** Which version of each unit of a period came last, and when. */
export const arrivalsIn = async (db: D1Database, period: string): Promise<readonly Arrival[]> => {
  const { results } = await db
    .prepare(
      'SELECT unit, status, version, received_at AS receivedAt, due_on AS dueOn FROM standings WHERE period = ?',
    )
    .bind(period)
    .all<Arrival>()
  return results
}
