import { sha256 } from '../http/hash.ts'
import type { SubmissionRow } from './submissions.ts'

/** What the chain keeps of a review: it depends on what was stored then, so it cannot be recomputed later. */
export const reviewHash = ({ issues, collisions }: Pick<SubmissionRow, 'issues' | 'collisions'>) =>
  sha256(JSON.stringify([issues, collisions]))
