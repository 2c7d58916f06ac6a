import { describe, expect, it } from 'vitest'
import type { Receipt } from '../../../shared/wire/api/index.ts'
import { sha256 } from '../../../worker/http/hash.ts'
import { codeOf, signedIn } from '../helpers/client.ts'
import { deliver, pathOf } from '../helpers/deliver.ts'
import { exampleSubmission } from '../helpers/example.ts'
import { nothingStored, rowsIn, storedBody } from '../helpers/stored.ts'

describe('handing in', () => {
  it('gives a receipt and keeps what was sent', async () => {
    const call = await signedIn('unit-editor', '421')
    const submission = await exampleSubmission()
    const answer = await deliver(call, submission)
    expect(answer.status).toBe(201)
    const receipt = await answer.json<Receipt>()
    expect(receipt).toEqual({
      unit: '421',
      period: '2012Q4',
      version: 1,
      status: 'accepted',
      state: 'counted',
      receivedAt: expect.stringMatching(/^20\d\d-\d\d-\d\dT.*Z$/),
      contentHash: await sha256(JSON.stringify(submission)),
      warnings: 0,
      dueOn: '2013-01-15',
      late: true,
      issues: [],
      collisions: [],
    })
    expect(await storedBody()).toBe(JSON.stringify(submission))
  })

  it('takes gzip, and counts the content unpacked', async () => {
    const call = await signedIn('unit-editor', '421')
    const submission = await exampleSubmission()
    const text = JSON.stringify(submission)
    const body = await new Response(
      new Blob([text]).stream().pipeThrough(new CompressionStream('gzip')),
    ).arrayBuffer()
    const headers = { 'Idempotency-Key': crypto.randomUUID() }
    const answer = await call(pathOf(submission), { method: 'PUT', headers, body })
    expect(answer.status).toBe(201)
    expect((await answer.json<Receipt>()).contentHash).toBe(await sha256(text))
  })
})

describe('an idempotency key', () => {
  it('answers a replay with the same receipt and writes nothing', async () => {
    const call = await signedIn('unit-editor', '421')
    const submission = await exampleSubmission()
    const first = await deliver(call, submission, 'the-same-key')
    const again = await deliver(call, submission, 'the-same-key')
    expect([first.status, again.status]).toEqual([201, 200])
    expect(await again.json()).toEqual(await first.json())
    expect([await rowsIn('submissions'), await rowsIn('audit_events')]).toEqual([1, 1])
  })

  it('answers a replay also after a newer version came in', async () => {
    const call = await signedIn('unit-editor', '421')
    const first = await deliver(call, await exampleSubmission(), 'key-of-version-1')
    await deliver(call, await exampleSubmission(4, { baseVersion: 1 }))
    const again = await deliver(call, await exampleSubmission(), 'key-of-version-1')
    expect(again.status).toBe(200)
    expect(await again.json()).toEqual({ ...(await first.json<Receipt>()), state: 'replaced' })
  })

  it('refuses a key that came with something else', async () => {
    const call = await signedIn('unit-editor', '421')
    await deliver(call, await exampleSubmission(3), 'the-same-key')
    for (const other of [await exampleSubmission(4), await exampleSubmission(3, { baseVersion: 1 })]) {
      const answer = await deliver(call, other, 'the-same-key')
      expect([answer.status, await codeOf(answer)]).toEqual([409, 'idempotency-key-reused'])
    }
  })

  it('needs a proper key', async () => {
    const call = await signedIn('unit-editor', '421')
    for (const key of ['', 'short', 'with a space', 'x'.repeat(129)]) {
      const answer = await deliver(call, await exampleSubmission(), key)
      expect([answer.status, await codeOf(answer)]).toEqual([400, 'bad-request'])
    }
    await nothingStored()
  })
})
