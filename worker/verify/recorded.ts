import type { SubmissionStatus } from '../../shared/api.ts'
import type { StoredEvent } from '../audit.ts'

/** What the events say of one submission. */
export interface RecordedSubmission {
  readonly unit: string
  readonly version: number
  readonly status: SubmissionStatus
  /** ISO date; null of events from before it was recorded. */
  readonly dueOn: string | null
  /** SHA-256 of the stored body's JSON. */
  readonly bodyHash: string
  /** Of issues and collisions; see `reviewHash`. */
  readonly reviewHash: string
  /** SHA-256 of the reason of a return. */
  readonly reasonHash: string | null
}

/** What the events say of a period. */
export interface Recorded {
  /** By `unit/version`. */
  readonly submissions: ReadonlyMap<string, RecordedSubmission>
  /** Events of a version that was handed in before: nothing can be stored for them. */
  readonly repeated: readonly { readonly unit: string; readonly version: number; readonly event: number }[]
  /** Later days by unit, ISO dates. */
  readonly extensions: ReadonlyMap<string, string>
  /** SHA-256 of the frozen report's JSON; null while the period is open. */
  readonly reportHash: string | null
}

interface Detail {
  readonly status?: SubmissionStatus
  /** Null: taken back. */
  readonly dueOn?: string | null
  readonly bodyHash?: string
  readonly reviewHash?: string
  readonly reasonHash?: string
  readonly reportHash?: string
}

export const keyOf = ({ unit, version }: { readonly unit: string; readonly version: number }): string =>
  `${unit}/${version}`

/** How a submission stands after an event, or null when the event is not about one. */
const afterEvent = (
  { action, unit, version }: StoredEvent,
  detail: Detail,
  before: (key: string) => RecordedSubmission | undefined,
): RecordedSubmission | null => {
  if (unit === null || version === null) return null
  const { status = 'submitted', dueOn = null, bodyHash = '', reviewHash = '', reasonHash = null } = detail
  if (action === 'submitted') {
    return { unit, version, status, dueOn, bodyHash, reviewHash, reasonHash: null }
  }
  if (action !== 'accepted' && action !== 'returned') return null
  const known = before(keyOf({ unit, version }))
  return known ? { ...known, status: action, reasonHash } : null
}

/** Plays the events of a period about submissions, oldest first. */
const replaySubmissions = (events: readonly StoredEvent[]): Pick<Recorded, 'submissions' | 'repeated'> => {
  const submissions = new Map<string, RecordedSubmission>()
  const repeated: Recorded['repeated'][number][] = []
  for (const event of events) {
    if (event.action === 'deleted') submissions.clear()
    const submission = afterEvent(event, JSON.parse(event.detail), (key) => submissions.get(key))
    if (!submission) continue
    const { unit, version } = submission
    const key = keyOf(submission)
    if (event.action === 'submitted' && submissions.has(key)) {
      repeated.push({ unit, version, event: event.id })
    }
    submissions.set(key, submission)
  }
  return { submissions, repeated }
}

/** Plays the events about later days of single units. */
const replayExtensions = (events: readonly StoredEvent[]): Recorded['extensions'] => {
  const extensions = new Map<string, string>()
  for (const { action, unit, detail } of events) {
    const { dueOn }: Detail = JSON.parse(detail)
    if (action === 'deleted') extensions.clear()
    if (action !== 'extended' || unit === null) continue
    if (dueOn) extensions.set(unit, dueOn)
    else extensions.delete(unit)
  }
  return extensions
}

/** Plays the events about closing. */
const replayClosing = (events: readonly StoredEvent[]): Recorded['reportHash'] => {
  let reportHash: string | null = null
  for (const { action, detail } of events) {
    if (action === 'closed') reportHash = (JSON.parse(detail) as Detail).reportHash ?? ''
    if (action === 'reopened' || action === 'deleted') reportHash = null
  }
  return reportHash
}

/** Plays the events of a period, oldest first. */
export const replay = (events: readonly StoredEvent[]): Recorded => ({
  ...replaySubmissions(events),
  extensions: replayExtensions(events),
  reportHash: replayClosing(events),
})
