import type { Period } from '../../shared/calendar/period.ts'
import { frozenPoints } from '../../shared/report/build/frozen-points.ts'
import type { PeriodState } from '../../shared/wire/api/index.ts'
import { record } from '../audit/audit.ts'
import { sha256 } from '../http/hash.ts'
import { pack } from '../http/packed.ts'
import { today } from '../plan/plan.ts'
import { completenessIn } from '../reports/completeness.ts'
import { reportOf } from '../reports/report-of.ts'
import { type ReportSource, reportSource } from '../reports/reports.ts'
import { recountPeriod } from '../submissions/standings.ts'
import { type Closing, closeStatements, editionsSoFar, reopenStatements } from './editions.ts'
import { periodState } from './periods.ts'

/** What the chain keeps of an edition beside its report. */
export const editionHash = ({
  counts,
  points,
  completeness,
}: Pick<Closing, 'counts' | 'points' | 'completeness'>) =>
  sha256(JSON.stringify([counts, points, completeness]))

interface Freezing {
  readonly closing: Closing
  /** The report's JSON. */
  readonly json: string
}

/** A period as it is at this moment. */
const freeze = async (
  db: D1Database,
  period: Period,
  source: ReportSource,
  closedBy: string,
): Promise<Freezing> => {
  const report = reportOf(period, source)
  const json = JSON.stringify(report)
  const closing = {
    period: period.id,
    number: (await editionsSoFar(db, period.id)) + 1,
    closedAt: new Date().toISOString(),
    closedBy,
    counts: source.stamp.counts,
    points: JSON.stringify(frozenPoints(report)),
    completeness: JSON.stringify(await completenessIn(db, period, today())),
    report: pack(json),
  }
  return { closing, json }
}

/**
 * Closes a period in the name of a person (`people.id`): its report is kept as it is at this moment, byte
 * for byte, as a new edition, and nothing more is received. Closing a closed one changes nothing.
 */
export const closePeriod = (db: D1Database, period: Period, closedBy: string): Promise<PeriodState> =>
  record(db, async () => {
    const source = await reportSource(db, period.id)
    if (source.frozen) return { result: await periodState(db, period.id), change: null }
    const { revision } = source.stamp
    const { closing, json } = await freeze(db, period, source, closedBy)
    const { number: edition, closedAt } = closing
    const hashes = { reportHash: await sha256(json), editionHash: await editionHash(closing) }
    return {
      result: { period: period.id, revision, closedAt },
      change: {
        event: {
          ...{ at: closedAt, person: closedBy, action: 'closed', period: period.id },
          detail: { revision, edition, ...hashes },
        },
        statements: closeStatements(db, closing),
      },
    }
  })

/**
 * Opens a closed period again; its report follows the submissions from then on, and its edition is kept with the
 * reason. An open one stays open.
 */
export const reopenPeriod = (
  db: D1Database,
  { id: period }: Period,
  reopenedBy: string,
  reason: string,
): Promise<PeriodState> =>
  record(db, async () => {
    const state = await periodState(db, period)
    if (state.closedAt === null) return { result: state, change: null }
    const reopenedAt = new Date().toISOString()
    return {
      result: { ...state, closedAt: null },
      change: {
        event: {
          ...{ at: reopenedAt, person: reopenedBy, action: 'reopened', period },
          detail: { reasonHash: await sha256(reason) },
        },
        statements: [
          ...reopenStatements(db, { period, reopenedAt, reopenedBy, reason }),
          ...recountPeriod(db, period),
        ],
      },
    }
  })
