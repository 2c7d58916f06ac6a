import type { Submission } from '../../../shared/wire/submission.ts'
import type { Call } from './client.ts'

export const pathOf = ({ unit, period, baseVersion }: Submission): string =>
  `/v1/units/${unit}/periods/${period}/submissions/${baseVersion + 1}`

/** Hands a submission in, as the add-on does. */
export const deliver = (
  call: Call,
  submission: Submission,
  key: string = crypto.randomUUID(),
  db?: D1Database,
): Promise<Response> =>
  call(
    pathOf(submission),
    { method: 'PUT', headers: { 'Idempotency-Key': key }, body: JSON.stringify(submission) },
    db,
  )
