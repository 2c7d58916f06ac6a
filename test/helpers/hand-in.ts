import { randomUUID } from 'node:crypto'
import { rulesetFingerprint } from '../../local/ruleset/fingerprint.ts'
import type { RunningWorker } from '../../local/worker/start-worker.ts'
import type { Submission } from '../../shared/wire/submission.ts'

/** Makes a small submission without errors; versions of a unit differ in their text and their blind tokens. */
export type MakeSubmission = (unit: string, version: number) => Submission

const HAND_IN = '/v1/units/{unit}/periods/{period}/submissions/{version}'
const UNIT_OF_EXAMPLE = '421'
const TOKEN_BYTES = 8

/** Takes the example that the Worker's own description gives. */
export const exampleSubmissions = async ({ url }: Pick<RunningWorker, 'url'>): Promise<MakeSubmission> => {
  const { paths } = JSON.parse(await (await fetch(`${url}/v1/openapi.json`)).text())
  const example = JSON.stringify(paths[HAND_IN].put.requestBody.content['application/json'].example)
  return (unit, version) => ({
    ...JSON.parse(example.replaceAll(UNIT_OF_EXAMPLE, unit).replace('Chi bộ 2', `Chi bộ số ${version}`)),
    baseVersion: version - 1,
    ruleset: rulesetFingerprint(),
    blindTokens: [Buffer.from(`${unit}${version}`.padStart(TOKEN_BYTES)).toString('hex')],
  })
}

/** Hands a submission in, as the add-on of this person does. */
export const handIn = async (
  { url, signToken }: Pick<RunningWorker, 'url' | 'signToken'>,
  email: string,
  submission: Submission,
  key: string = randomUUID(),
): Promise<Response> => {
  const { unit, period, baseVersion } = submission
  return fetch(`${url}/v1/units/${unit}/periods/${period}/submissions/${baseVersion + 1}`, {
    method: 'PUT',
    headers: { Authorization: `Bearer ${await signToken(email)}`, 'Idempotency-Key': key },
    body: JSON.stringify(submission),
  })
}
