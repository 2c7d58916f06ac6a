import type { Counts, Difference } from '../../../shared/wire/api/index.ts'
import type { StoredEvent } from '../audit.ts'
import { eventsOf, eventsOfPeriod } from '../audit-events.ts'
import { difference } from './difference.ts'

/** How a period stands; its editions are compared elsewhere. */
interface PeriodRow {
  readonly revision: number
  /** How often it was closed. */
  readonly editions: number
  readonly closedAt: string | null
  /** Of the event that froze the report. */
  readonly etag: string | null
  readonly eventHash: string
}

/** Null: nothing ever happened to it. */
type State = PeriodRow | null

interface Detail {
  readonly counts?: Counts
}

const OPEN = { closedAt: null, etag: null }
const NEW: PeriodRow = { ...OPEN, revision: 0, editions: 0, eventHash: '' }

const afterEvent = (state: State, { action, at, hash }: StoredEvent): State => {
  if (action === 'settings-saved') {
    return state && { ...state, revision: state.revision + 1, eventHash: hash }
  }
  const before = { ...(state ?? NEW), eventHash: hash }
  const counted = { ...before, revision: before.revision + 1 }
  if (action === 'submitted' || action === 'accepted' || action === 'returned') return counted
  if (action === 'closed') return { ...before, editions: before.editions + 1, closedAt: at, etag: hash }
  if (action === 'reopened') return { ...before, ...OPEN }
  if (action === 'deleted') return { ...counted, ...OPEN }
  return state
}

/** When something else counts, every period that is there has another report. */
const recountings = (events: readonly StoredEvent[]): readonly StoredEvent[] => {
  let before: Counts = 'accepted'
  return events.filter(({ detail }) => {
    const { counts = 'accepted' }: Detail = JSON.parse(detail)
    const isOther = counts !== before
    before = counts
    return isOther
  })
}

const recordedState = async (db: D1Database, period: string): Promise<State> => {
  const others = recountings(await eventsOf(db, ['settings-saved']))
  const events = [...(await eventsOfPeriod(db, period)), ...others].sort((a, b) => a.id - b.id)
  return events.reduce(afterEvent, null)
}

const storedState = (db: D1Database, period: string): Promise<State> =>
  db
    .prepare(
      `SELECT revision, editions, closed_at AS closedAt, etag, event_hash AS eventHash FROM periods WHERE period = ?`,
    )
    .bind(period)
    .first<PeriodRow>()

const textOf = (state: State): string =>
  JSON.stringify(state && [state.revision, state.editions, state.closedAt, state.etag, state.eventHash])

/** Holds a period's state against the events that brought it about. */
export const verifyPeriodState = async (db: D1Database, period: string): Promise<readonly Difference[]> => {
  const isSame = textOf(await storedState(db, period)) === textOf(await recordedState(db, period))
  return isSame ? [] : [difference('period', { period })]
}
