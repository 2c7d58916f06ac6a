import type { Handed } from '../../shared/rules/history/history-rule.ts'
import type { Query } from '../http/batch.ts'
import type { Target } from './submissions.ts'

const YEAR_DIGITS = 4

/** The submission that a later one of the same unit is held against. */
export interface Previous extends Handed {
  readonly period: string
  readonly version: number
}

/** `organizations` and `facts` are JSON. */
export interface PreviousRow {
  readonly period: string
  readonly version: number
  readonly organizations: string
  readonly facts: string
}

/** The same quarter of the year before, as an id: periods are compared as texts. */
const yearBefore = (period: string): string =>
  `${String(Number(period.slice(0, YEAR_DIGITS)) - 1).padStart(YEAR_DIGITS, '0')}${period.slice(YEAR_DIGITS)}`

/**
 * Finds what a version is held against: of its period the last one before it that a person accepted, for what is
 * only counted was looked at by nobody; else what counts of the latest period within the four quarters before.
 */
export const selectPrevious = (db: D1Database, { unit, period, version }: Target): Query<PreviousRow> =>
  db
    .prepare(
      `SELECT period, version, organizations, facts FROM submissions
       WHERE unit = ?1 AND (period, version) = (
         SELECT period, version FROM (
           SELECT period, version FROM submissions
           WHERE unit = ?1 AND period = ?2 AND version < ?3 AND status = 'accepted' AND decided_by IS NOT NULL
           UNION ALL
           SELECT period, counted_version FROM standings
           WHERE unit = ?1 AND period >= ?4 AND period < ?2 AND counted_version IS NOT NULL
         ) ORDER BY period DESC, version DESC LIMIT 1
       )`,
    )
    .bind(unit, period, version, yearBefore(period))

export const toPrevious = ({ organizations, facts, ...place }: PreviousRow): Previous => ({
  ...place,
  organizations: JSON.parse(organizations),
  facts: JSON.parse(facts),
})
