import { differenceOf } from '../../shared/report/build/difference.ts'
import type { DifferenceSince, SubmissionVersion } from '../../shared/wire/api/index.ts'
import type { Submission } from '../../shared/wire/submission.ts'
import { batch } from '../http/batch.ts'
import { ApiError } from '../http/error.ts'
import { unpack } from '../http/packed.ts'
import { stateForVersion } from './place-state.ts'
import { type CountedRow, selectCounted, type Target } from './submissions.ts'
import { toDetail } from './to-answer.ts'

const toCounted = ({ facts, body }: CountedRow) => {
  const submission: Submission = JSON.parse(unpack(body))
  return { submission, facts: JSON.parse(facts) }
}

/** What a version changes against another one of its unit. */
const differenceSince = async (
  db: D1Database,
  target: Target,
  { period, version }: Pick<Target, 'period' | 'version'>,
): Promise<DifferenceSince | null> => {
  const [before, after] = await batch(db, [
    selectCounted(db, { unit: target.unit, period, version }),
    selectCounted(db, target),
  ])
  const [earlier, later] = [before[0], after[0]]
  if (!earlier || !later) return null
  const difference = differenceOf(toCounted(earlier), toCounted(later))
  return { since: { period, version }, ...difference }
}

/** A version with what it changes against the one that history is held against. Throws `not-found`. */
export const readVersion = async (db: D1Database, target: Target): Promise<SubmissionVersion> => {
  const { found, previous } = await stateForVersion(db, target)
  if (!found) throw new ApiError('not-found')
  const difference = previous && (await differenceSince(db, target, previous))
  return { ...toDetail(found), difference }
}
