import type { SubmissionStatus } from '../../../shared/wire/api/index.ts'
import type { StoredEvent } from '../audit.ts'

/** What the events say of one submission. */
export interface RecordedSubmission {
  readonly unit: string
  readonly version: number
  readonly status: SubmissionStatus
  /** ISO date; null of events from before it was recorded. */
  readonly dueOn: string | null
  readonly receivedAt: string
  /** `people.id`, like `decidedBy`. */
  readonly receivedFrom: string
  readonly contentHash: string
  /** See `rowHash`; null of events from before it was recorded. */
  readonly rowHash: string | null
  /** Fingerprint of the Worker's rules then; null of events from before it was recorded. */
  readonly countedBy: string | null
  readonly decidedAt: string | null
  readonly decidedBy: string | null
  /** SHA-256 of the stored body's JSON. */
  readonly bodyHash: string
  /** Of issues and collisions; see `reviewHash`. */
  readonly reviewHash: string
  /** SHA-256 of the reason of a return. */
  readonly reasonHash: string | null
}

/** What the events say of one time that a period was closed. */
export interface RecordedEdition {
  readonly number: number
  readonly closedAt: string
  readonly closedBy: string
  /** SHA-256 of the report's JSON. */
  readonly reportHash: string
  /** See `editionHash`; null of events from before it was recorded. */
  readonly editionHash: string | null
  readonly reopening: {
    readonly at: string
    readonly person: string
    /** SHA-256 of the reason. */
    readonly reasonHash: string | null
  } | null
}

/** What the events say of a period. */
export interface Recorded {
  /** By `unit/version`. */
  readonly submissions: ReadonlyMap<string, RecordedSubmission>
  /** Events of a version that was handed in before: nothing can be stored for them. */
  readonly repeated: readonly { readonly unit: string; readonly version: number; readonly event: number }[]
  /** Later days by unit, ISO dates. */
  readonly extensions: ReadonlyMap<string, string>
  /** The first closing first. */
  readonly editions: readonly RecordedEdition[]
}

interface Detail {
  readonly status?: SubmissionStatus
  /** Null: taken back. */
  readonly dueOn?: string | null
  readonly contentHash?: string
  readonly rowHash?: string
  readonly countedBy?: string
  readonly bodyHash?: string
  readonly reviewHash?: string
  readonly reasonHash?: string
  readonly reportHash?: string
  readonly edition?: number
  readonly editionHash?: string
}

export const keyOf = ({ unit, version }: { readonly unit: string; readonly version: number }): string =>
  `${unit}/${version}`

const received = (
  { at, person }: StoredEvent,
  { status = 'submitted', ...detail }: Detail,
): Omit<RecordedSubmission, 'unit' | 'version'> => {
  const { contentHash = '', bodyHash = '', reviewHash = '' } = detail
  return {
    ...{ status, contentHash, bodyHash, reviewHash, dueOn: detail.dueOn ?? null },
    ...{ rowHash: detail.rowHash ?? null, countedBy: detail.countedBy ?? null },
    ...{ receivedAt: at, receivedFrom: person, decidedAt: null, decidedBy: null, reasonHash: null },
  }
}

/** How a submission stands after an event, or null when the event is not about one. */
const afterEvent = (
  event: StoredEvent,
  detail: Detail,
  before: (key: string) => RecordedSubmission | undefined,
): RecordedSubmission | null => {
  const { action, unit, version } = event
  if (unit === null || version === null) return null
  if (action === 'submitted') return { unit, version, ...received(event, detail) }
  if (action !== 'accepted' && action !== 'returned') return null
  const known = before(keyOf({ unit, version }))
  const { reasonHash = null } = detail
  return known ? { ...known, status: action, reasonHash, decidedAt: event.at, decidedBy: event.person } : null
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
const replayEditions = (events: readonly StoredEvent[]): Recorded['editions'] => {
  let editions: readonly RecordedEdition[] = []
  for (const { action, at, person, detail } of events) {
    const said: Detail = JSON.parse(detail)
    const {
      edition: number = editions.length + 1,
      reportHash = '',
      editionHash = null,
      reasonHash = null,
    } = said
    const last = editions.at(-1)
    if (action === 'deleted') editions = []
    if (action === 'closed') {
      editions = [
        ...editions,
        { number, closedAt: at, closedBy: person, reportHash, editionHash, reopening: null },
      ]
    }
    if (action === 'reopened' && last) {
      editions = editions.with(-1, { ...last, reopening: { at, person, reasonHash } })
    }
  }
  return editions
}

/** Plays the events of a period, oldest first. */
export const replay = (events: readonly StoredEvent[]): Recorded => ({
  ...replaySubmissions(events),
  extensions: replayExtensions(events),
  editions: replayEditions(events),
})
