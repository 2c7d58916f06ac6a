import type { DifferenceKind } from '../../shared/api.ts'
import { workbookFromSubmission } from '../../shared/reading/from-submission.ts'
import type { Submission } from '../../shared/submission.ts'
import { sha256 } from '../hash.ts'
import { RULESET_FINGERPRINT } from '../ruleset.ts'
import { type Derived, deriveFrom } from '../submission/derive.ts'
import { reviewHash } from '../submission/review-hash.ts'
import type { RecordedSubmission } from './recorded.ts'
import type { StoredSubmission } from './stored-submissions.ts'

const DERIVED = [
  'facts',
  'organizations',
  'gaps',
  'confirmations',
] as const satisfies readonly (keyof Derived)[]

/** What differs from the events. */
const againstEvents = async (
  stored: StoredSubmission,
  body: string | null,
  recorded: RecordedSubmission | undefined,
): Promise<readonly DifferenceKind[]> => {
  if (!recorded) return ['unrecorded']
  const reasonHash = stored.reason === null ? null : await sha256(stored.reason)
  const agrees: readonly (readonly [DifferenceKind, boolean])[] = [
    ['body', body !== null && (await sha256(body)) === recorded.bodyHash],
    ['status', stored.status === recorded.status],
    ['reason', reasonHash === recorded.reasonHash],
    ['due-day', recorded.dueOn === null || stored.dueOn === recorded.dueOn],
    ['review', (await reviewHash(stored)) === recorded.reviewHash],
  ]
  return agrees.filter(([, isSame]) => !isSame).map(([kind]) => kind)
}

/** What differs from what follows from the body; other rules than today's may have counted otherwise. */
const againstBody = async (
  stored: StoredSubmission,
  submission: Submission,
): Promise<readonly DifferenceKind[]> => {
  if (stored.ruleset !== RULESET_FINGERPRINT) return []
  const { derived } = deriveFrom(submission, workbookFromSubmission(submission))
  return DERIVED.filter((name) => derived[name] !== stored[name])
}

/** A stored submission held against its event and its own body. */
export interface Compared {
  readonly kinds: readonly DifferenceKind[]
  /** The body, when it is the one that was received; any other proves nothing about its figures. */
  readonly submission: Submission | null
}

/** What of a stored submission does not agree; `body` is its JSON, or null when it cannot be unpacked. */
export const kindsThatDiffer = async (
  stored: StoredSubmission,
  body: string | null,
  recorded: RecordedSubmission | undefined,
): Promise<Compared> => {
  const kinds = await againstEvents(stored, body, recorded)
  if (body === null || kinds.includes('body')) return { kinds, submission: null }
  const submission: Submission = JSON.parse(body)
  return { kinds: [...kinds, ...(await againstBody(stored, submission))], submission }
}
