import type { SubmissionStatus } from '../shared/api.ts'
import type { Facts } from '../shared/indicators/fact.ts'

/** A unit's latest submission in a period; it counts once it is accepted. */
export interface CurrentSubmission {
  readonly unit: string
  readonly version: number
  readonly status: SubmissionStatus
  readonly receivedAt: string
  readonly warnings: number
  readonly facts: Facts
}

/** All that a period's report is made of, as of one moment. */
export interface ReportSource {
  /** 0 when nothing came in yet. */
  readonly revision: number
  readonly submissions: readonly CurrentSubmission[]
}

type Row = Omit<CurrentSubmission, 'facts'> & { readonly revision: number; readonly facts: string }

/** One statement, so that the revision belongs to the facts; reads the period's row and one row a unit. */
export const reportSource = async (db: D1Database, period: string): Promise<ReportSource> => {
  const { results } = await db
    .prepare(
      `SELECT revision, unit, version, status, received_at AS receivedAt, warnings, facts
       FROM current_submissions JOIN periods USING (period)
       WHERE period = ?`,
    )
    .bind(period)
    .all<Row>()
  return {
    revision: results[0]?.revision ?? 0,
    submissions: results.map(({ revision: _, facts, ...rest }) => ({ ...rest, facts: JSON.parse(facts) })),
  }
}
