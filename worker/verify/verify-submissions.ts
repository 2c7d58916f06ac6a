import type { Difference, DifferenceKind } from '../../shared/api.ts'
import { workbookFromSubmission } from '../../shared/reading/from-submission.ts'
import type { Submission } from '../../shared/submission.ts'
import { gunzip } from '../gzip.ts'
import { sha256 } from '../hash.ts'
import { rulesetFingerprint } from '../ruleset.ts'
import { type Derived, deriveFrom } from '../submission/derive.ts'
import { difference } from './difference.ts'
import { keyOf, type Recorded, type RecordedSubmission } from './recorded.ts'
import { type StoredSubmission, storedSubmissions } from './stored-submissions.ts'

const DERIVED = ['facts', 'organizations', 'gaps'] as const satisfies readonly (keyof Derived)[]

/** What differs from the events. */
const againstEvents = async (
  stored: StoredSubmission,
  body: string | null,
  recorded: RecordedSubmission | undefined,
): Promise<readonly DifferenceKind[]> => {
  if (!recorded) return ['unrecorded']
  const reasonHash = stored.reason === null ? null : await sha256(stored.reason)
  return [
    ...(body !== null && (await sha256(body)) === recorded.bodyHash ? [] : (['body'] as const)),
    ...(stored.status === recorded.status ? [] : (['status'] as const)),
    ...(reasonHash === recorded.reasonHash ? [] : (['reason'] as const)),
  ]
}

/** What differs from what follows from the body; other rules than today's may have counted otherwise. */
const againstBody = async (stored: StoredSubmission, body: string): Promise<readonly DifferenceKind[]> => {
  if (stored.ruleset !== (await rulesetFingerprint())) return []
  const submission: Submission = JSON.parse(body)
  const { derived } = deriveFrom(submission, workbookFromSubmission(submission))
  return DERIVED.filter((name) => derived[name] !== stored[name])
}

const kindsOf = async (
  stored: StoredSubmission,
  recorded: RecordedSubmission | undefined,
): Promise<readonly DifferenceKind[]> => {
  const body = await gunzip(stored.body).catch(() => null)
  const kinds = await againstEvents(stored, body, recorded)
  // A body that is not the one that was received proves nothing about its figures.
  return body === null || kinds.includes('body') ? kinds : [...kinds, ...(await againstBody(stored, body))]
}

/** Recomputes every stored submission of a period. */
export const verifySubmissions = async (
  db: D1Database,
  period: string,
  { submissions }: Recorded,
): Promise<{ readonly submissions: number; readonly differences: readonly Difference[] }> => {
  const differences: Difference[] = []
  const seen = new Set<string>()
  for await (const stored of storedSubmissions(db, period)) {
    const { unit, version } = stored
    seen.add(keyOf(stored))
    for (const kind of await kindsOf(stored, submissions.get(keyOf(stored)))) {
      differences.push(difference(kind, { unit, period, version }))
    }
  }
  for (const { unit, version } of submissions.values()) {
    if (!seen.has(keyOf({ unit, version })))
      differences.push(difference('missing', { unit, period, version }))
  }
  return { submissions: seen.size, differences }
}
