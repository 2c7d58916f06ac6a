import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { rulesetFingerprint } from '../../../local/ruleset/fingerprint.ts'
import { type RunningWorker, startWorker } from '../../../local/worker/start-worker.ts'

const me = async (worker: RunningWorker, email: string): Promise<Response> =>
  fetch(`${worker.url}/v1/me`, { headers: { Authorization: `Bearer ${await worker.signToken(email)}` } })

describe('startWorker', () => {
  let worker: RunningWorker
  beforeAll(async () => {
    worker = await startWorker()
  })
  afterAll(() => worker.stop())

  it('serves a migrated Worker', async () => {
    const answer = await fetch(`${worker.url}/healthz`)
    const ruleset = rulesetFingerprint()
    expect([answer.status, await answer.json()]).toEqual([
      200,
      expect.objectContaining({ status: 'ok', ruleset }),
    ])
  })

  it('signs in whom it invited, and nobody else', async () => {
    await worker.invite('Can.Bo@Example.VN', 'unit-editor', '421')
    const answer = await me(worker, 'can.bo@example.vn')
    expect(await answer.json()).toEqual({ email: 'can.bo@example.vn', roles: ['unit-editor'], unit: '421' })
    expect((await me(worker, 'la@example.vn')).status).toBe(403)
  })
})

describe('startWorker with a directory', () => {
  let directory: string
  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'tong-hop-'))
  })
  afterAll(() => rm(directory, { recursive: true }))

  it('finds the database of the run before', async () => {
    const first = await startWorker({ persist: directory })
    await first.invite('can.bo@example.vn', 'province-viewer', null)
    await first.stop()
    const second = await startWorker({ persist: directory })
    const answer = await me(second, 'can.bo@example.vn')
    expect(await answer.json()).toMatchObject({ roles: ['province-viewer'] })
    await second.stop()
  })
})
