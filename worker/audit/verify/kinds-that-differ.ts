import type { DifferenceKind } from '../../../shared/wire/api/index.ts'
import { workbookFromSubmission } from '../../../shared/wire/from-submission.ts'
import type { Submission } from '../../../shared/wire/submission.ts'
import { sha256 } from '../../http/hash.ts'
import { RULESET_FINGERPRINT } from '../../http/ruleset.ts'
import { type Derived, deriveFrom, reviewHash, rowHash } from '../../submissions/stored.ts'
import type { RecordedSubmission } from './recorded.ts'
import type { StoredSubmission } from './stored-submissions.ts'

const DERIVED = [
  'facts',
  'organizations',
  'gaps',
  'confirmations',
] as const satisfies readonly (keyof Derived)[]

const RECEIPT = ['receivedAt', 'receivedFrom', 'contentHash'] as const
const DECISION = ['decidedAt', 'decidedBy'] as const

/** What differs from the events. */
const againstEvents = async (
  stored: StoredSubmission,
  body: string | null,
  recorded: RecordedSubmission | undefined,
): Promise<readonly DifferenceKind[]> => {
  if (!recorded) return ['unrecorded']
  const reasonHash = stored.reason === null ? null : await sha256(stored.reason)
  const agrees: readonly (readonly [DifferenceKind, boolean])[] = [
    ['receipt', RECEIPT.every((name) => stored[name] === recorded[name])],
    ['decision', DECISION.every((name) => stored[name] === recorded[name])],
    ['body', body !== null && (await sha256(body)) === recorded.bodyHash],
    ['status', stored.status === recorded.status],
    ['reason', reasonHash === recorded.reasonHash],
    ['due-day', recorded.dueOn === null || stored.dueOn === recorded.dueOn],
    ['review', (await reviewHash(stored)) === recorded.reviewHash],
  ]
  return agrees.filter(([, isSame]) => !isSame).map(([kind]) => kind)
}

/** What of a row does not follow from its body by today's rules. */
const notDerived = (stored: StoredSubmission, submission: Submission): readonly DifferenceKind[] => {
  const { derived } = deriveFrom(submission, workbookFromSubmission(submission))
  return DERIVED.filter((name) => derived[name] !== stored[name])
}

/** A stored submission held against its event and its own body. */
export interface Compared {
  readonly kinds: readonly DifferenceKind[]
  /** The body, when it is the one that was received; any other proves nothing about its figures. */
  readonly submission: Submission | null
  /** The rules that counted it, when today's count otherwise. */
  readonly countedBy: string | null
}

/** Tells what other rules counted from what somebody altered. */
const againstBody = (
  stored: StoredSubmission,
  submission: Submission,
  recorded: RecordedSubmission | undefined,
): Omit<Compared, 'submission'> => {
  const ruleset: readonly DifferenceKind[] = stored.ruleset === submission.ruleset ? [] : ['ruleset']
  const countedBy = recorded?.countedBy ?? submission.ruleset
  const differing = notDerived(stored, submission)
  if (countedBy === RULESET_FINGERPRINT) return { kinds: [...ruleset, ...differing], countedBy: null }
  return { kinds: ruleset, countedBy: differing.length > 0 ? countedBy : null }
}

const isAsReceived = async (
  stored: StoredSubmission,
  recorded: RecordedSubmission | undefined,
): Promise<boolean> => !recorded?.rowHash || recorded.rowHash === (await rowHash(stored))

/** What of a stored submission does not agree; `body` is its JSON, or null when it cannot be unpacked. */
export const kindsThatDiffer = async (
  stored: StoredSubmission,
  body: string | null,
  recorded: RecordedSubmission | undefined,
): Promise<Compared> => {
  const kinds = await againstEvents(stored, body, recorded)
  if (body === null || kinds.includes('body')) return { kinds, submission: null, countedBy: null }
  const submission: Submission = JSON.parse(body)
  const follows = againstBody(stored, submission, recorded)
  const found = [...kinds, ...follows.kinds]
  if (found.length > 0) return { kinds: found, submission, countedBy: null }
  // Whatever column it is: the row is not the one that was received.
  if (!(await isAsReceived(stored, recorded))) return { kinds: ['receipt'], submission, countedBy: null }
  return { ...follows, submission }
}
