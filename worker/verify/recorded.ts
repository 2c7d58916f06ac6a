import type { SubmissionStatus } from '../../shared/api.ts'
import type { StoredEvent } from '../audit.ts'

/** What the events say of one submission. */
export interface RecordedSubmission {
  readonly unit: string
  readonly version: number
  readonly status: SubmissionStatus
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
  /** SHA-256 of the frozen report's JSON; null while the period is open. */
  readonly reportHash: string | null
}

interface Detail {
  readonly status?: SubmissionStatus
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
  const { status = 'submitted', bodyHash = '', reviewHash = '', reasonHash = null } = detail
  if (action === 'submitted') return { unit, version, status, bodyHash, reviewHash, reasonHash: null }
  if (action !== 'accepted' && action !== 'returned') return null
  const known = before(keyOf({ unit, version }))
  return known ? { ...known, status: action, reasonHash } : null
}

/** Plays the events of a period, oldest first. */
export const replay = (events: readonly StoredEvent[]): Recorded => {
  const submissions = new Map<string, RecordedSubmission>()
  const repeated: Recorded['repeated'][number][] = []
  let reportHash: string | null = null
  for (const event of events) {
    const detail: Detail = JSON.parse(event.detail)
    const submission = afterEvent(event, detail, (key) => submissions.get(key))
    if (submission) {
      const { unit, version } = submission
      const key = keyOf(submission)
      if (event.action === 'submitted' && submissions.has(key)) {
        repeated.push({ unit, version, event: event.id })
      }
      submissions.set(key, submission)
    }
    if (event.action === 'closed') reportHash = detail.reportHash ?? ''
    if (event.action === 'reopened' || event.action === 'deleted') reportHash = null
    if (event.action === 'deleted') submissions.clear()
  }
  return { submissions, repeated, reportHash }
}
