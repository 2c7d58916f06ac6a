import { expect } from 'vitest'
import { sampleRequest } from '../../helpers/sample-request.ts'
import { ask, badBodies, LARGE, operationOf } from '../ask.ts'

const OTHER = 'Số liệu còn phải đối chiếu lại.'

/** A submission is handed in, accepted and returned. */
export const submissions = async (): Promise<void> => {
  const settings = await ask('getSettings', 200)
  const headers = { 'If-Match': settings.headers.get('ETag') ?? '' }
  await ask('saveSettings', 428, { without: 'If-Match' })
  await ask('saveSettings', 412)
  await badBodies('saveSettings', headers)
  await ask('saveSettings', 200, { headers })

  await ask('listSubmissions', 200)
  await ask('listSubmissions', 404, { values: { period: '2012' } })
  await ask('getSubmission', 404)
  await ask('handIn', 400, { body: '[]' })
  await ask('handIn', 404, { values: { version: 0 } })
  await ask('handIn', 413, { body: ' '.repeat(9 * 1024 * 1024) })
  const { body } = await sampleRequest(operationOf('handIn'))
  await ask('handIn', 422, { body: { ...(body as object), ruleset: '000000000000' } })
  await ask('handIn', 201)
  await ask('handIn', 200)
  await ask('handIn', 409, { values: { 'Idempotency-Key': 'another-key' } })
  await ask('listSubmissions', 200)
  await ask('getSubmission', 200)

  await badBodies('returnSubmission')
  for (const id of ['acceptSubmission', 'returnSubmission']) await ask(id, 404, { values: { version: 2 } })
  await ask('acceptSubmission', 413, { body: LARGE })
  await ask('acceptSubmission', 200)
  await ask('returnSubmission', 200)
  await ask('returnSubmission', 200, { body: { reason: OTHER } })
  await ask('getSubmission', 200)
  const again = { ...(body as object), baseVersion: 1 }
  await ask('handIn', 201, { body: again, values: { version: 2, 'Idempotency-Key': 'the-next-key' } })
  await ask('returnSubmission', 409)
  await ask('acceptSubmission', 409)
}

/** A submission has errors of the sheet. */
export const submissionWithErrors = async (): Promise<void> => {
  const { body } = await sampleRequest(operationOf('handIn'))
  const wrong = JSON.parse(JSON.stringify(body).replace('[40,20,20]', '[41,20,20]'))
  const answer = await ask('handIn', 422, { body: wrong })
  expect(await answer.text()).toContain('organization.members-not-additive')
}
