import type { Retention, RetentionProposal, Settings } from '../../shared/wire/api/index.ts'
import { type Decision, type NewEvent, record } from '../audit/audit.ts'
import { batch, type Query } from '../http/batch.ts'
import { ApiError } from '../http/error.ts'
import { requireHeld } from '../http/etag.ts'
import { sha256 } from '../http/hash.ts'
import { selectSettings, toSettings, writeSettings } from './settings.ts'

/** Years; what is kept for less is gone before anyone looks, so one admin alone cannot say so. */
export const SHORTEST_ALONE = 3

/** Whether these settings delete what those before keep, and sooner than one admin may decide. */
export const needsAnother = (before: Settings, after: Settings): boolean =>
  after.retentionYears !== null &&
  after.retentionYears < SHORTEST_ALONE &&
  after.retentionYears < (before.retentionYears ?? Number.POSITIVE_INFINITY)

/** Reads what waits for another admin; one row at most. */
export const selectProposal = (db: D1Database): Query<RetentionProposal> =>
  db.prepare(
    'SELECT years, proposed_at AS proposedAt, proposed_by AS proposedBy FROM retention_proposal ORDER BY years',
  )

const readBoth = async (db: D1Database) => {
  const [rows, [proposal = null]] = await batch(db, [selectSettings(db), selectProposal(db)])
  return { settings: toSettings(rows), proposal }
}

const retentionOf = ({ settings, proposal }: Awaited<ReturnType<typeof readBoth>>): Retention => ({
  years: settings.retentionYears,
  proposal,
})

/** How long figures are kept, and what is proposed. */
export const readRetention = async (db: D1Database): Promise<Retention> => retentionOf(await readBoth(db))

/** The ETag of {@link readRetention}. */
export const retentionTag = async ({ years, proposal }: Retention): Promise<string> => {
  const parts = [years, proposal?.years, proposal?.proposedAt, proposal?.proposedBy]
  return `"${(await sha256(JSON.stringify(parts))).slice(0, 16)}"`
}

const clearing = (db: D1Database): D1PreparedStatement => db.prepare('DELETE FROM retention_proposal')

const eventOf = (
  action: NewEvent['action'],
  person: string,
  detail: NonNullable<NewEvent['detail']> = {},
): NewEvent => ({ at: new Date().toISOString(), person, action, detail })

/**
 * Proposes to keep figures for fewer years than one admin may say, in place of any proposal before. The same person's
 * same wish again changes nothing. Throws `precondition-failed` when others stand there by now.
 */
export const proposeRetention = (
  db: D1Database,
  years: number,
  held: readonly string[],
  person: string,
): Promise<Retention> =>
  record(db, async (): Promise<Decision<Retention>> => {
    const before = await readRetention(db)
    const { proposal } = before
    if (proposal?.years === years && proposal.proposedBy === person) return { result: before, change: null }
    requireHeld(held, await retentionTag(before))
    const event = eventOf('retention-proposed', person, { years })
    const insert = db
      .prepare('INSERT INTO retention_proposal (years, proposed_at, proposed_by) VALUES (?, ?, ?)')
      .bind(years, event.at, person)
    return {
      result: { ...before, proposal: { years, proposedAt: event.at, proposedBy: person } },
      change: { event, statements: [clearing(db), insert] },
    }
  })

/** Takes a proposal back, one's own or another's; where nothing waits there is nothing to do. */
export const withdrawRetention = (db: D1Database, person: string): Promise<void> =>
  record(db, async () => {
    const { proposal } = await readRetention(db)
    if (!proposal) return { result: undefined, change: null }
    const event = eventOf('retention-withdrawn', person, { years: proposal.years })
    return { result: undefined, change: { event, statements: [clearing(db)] } }
  })

const requireAnother = (proposal: RetentionProposal | null, person: string): RetentionProposal => {
  if (!proposal) {
    throw new ApiError('conflict', { message: 'Không có đề nghị nào đang chờ xác nhận; hãy tải lại.' })
  }
  if (proposal.proposedBy !== person) return proposal
  throw new ApiError('conflict', {
    message: 'Đề nghị này do chính bạn đưa ra nên phải do một quản trị khác xác nhận.',
  })
}

/**
 * Puts the proposal into force, as another admin than its own. Throws `conflict` when none waits or it is one's own,
 * and `precondition-failed` when it is another one than was seen.
 */
export const confirmRetention = (
  db: D1Database,
  held: readonly string[],
  person: string,
): Promise<Retention> =>
  record(db, async (): Promise<Decision<Retention>> => {
    const before = await readBoth(db)
    requireHeld(held, await retentionTag(retentionOf(before)))
    const { years } = requireAnother(before.proposal, person)
    const event = eventOf('retention-confirmed', person, { years })
    return {
      result: { years, proposal: null },
      change: {
        event,
        statements: [...writeSettings(db, { ...before.settings, retentionYears: years }), clearing(db)],
      },
    }
  })
