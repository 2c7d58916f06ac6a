import type { Handed } from '../shared/rules/history/history-rule.ts'
import type { Target } from './submissions.ts'

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

/** Finds the last version that was accepted before this one, in its period or else the latest before. */
export const selectPrevious = (db: D1Database, { unit, period, version }: Target): D1PreparedStatement =>
  db
    .prepare(
      `SELECT period, version, organizations, facts FROM submissions
       WHERE unit = ?1 AND (period, version) < (?2, ?3) AND status = 'accepted'
       ORDER BY period DESC, version DESC LIMIT 1`,
    )
    .bind(unit, period, version)

export const toPrevious = ({ organizations, facts, ...place }: PreviousRow): Previous => ({
  ...place,
  organizations: JSON.parse(organizations),
  facts: JSON.parse(facts),
})
