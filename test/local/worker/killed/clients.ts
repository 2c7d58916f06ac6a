import { randomUUID } from 'node:crypto'
import type { Receipt } from '../../../../shared/wire/api/index.ts'
import type { Submission } from '../../../../shared/wire/submission.ts'
import { handIn, type MakeSubmission } from '../../../helpers/hand-in.ts'
import type { MortalWorker } from './mortal-worker.ts'

/** What the clients know: what they handed in, and what was answered. */
export interface Ledger {
  readonly sent: Submission[]
  /** Of 201 and of 200, which says that it was stored before but the answer was lost. */
  readonly receipts: Receipt[]
  readonly counts: { created: number; replayed: number; unanswered: number }
}

/** More often than anything is killed: whoever is refused as often asks in vain. */
const MOST_ATTEMPTS = 20

export const editorOf = (unit: string): string => `can-bo-${unit}@example.vn`

/** Sends until there is an answer, always with the same key. */
const sendUntilAnswered = async (
  mortal: MortalWorker,
  submission: Submission,
  { receipts, counts }: Ledger,
): Promise<void> => {
  const key = randomUUID()
  for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
    const worker = await mortal.running()
    const answer = await handIn(worker, editorOf(submission.unit), submission, key)
      .then(async (response) => ({ status: response.status, text: await response.text() }))
      .catch(() => null)
    if (answer === null) counts.unanswered++
    else if (answer.status === 201 || answer.status === 200) {
      counts[answer.status === 201 ? 'created' : 'replayed']++
      receipts.push(JSON.parse(answer.text))
      return
    } else throw new Error(`${answer.status} ${answer.text}`)
  }
  throw new Error('no answer')
}

/** Hands every version of these units in, one after another. */
export const handInAll = async (
  mortal: MortalWorker,
  units: readonly string[],
  versions: number,
  make: MakeSubmission,
  ledger: Ledger,
): Promise<void> => {
  for (const unit of units) {
    for (let version = 1; version <= versions; version++) {
      const submission = make(unit, version)
      ledger.sent.push(submission)
      await sendUntilAnswered(mortal, submission, ledger)
    }
  }
}
