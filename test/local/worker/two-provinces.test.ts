import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readConfiguration } from '../../../local/worker/read-configuration.ts'
import { type RunningWorker, startWorker } from '../../../local/worker/start-worker.ts'
import type { AuditPage, PeopleList, Receipt, Report, Settings } from '../../../shared/api.ts'
import { smallSubmission } from '../../helpers/small-submission.ts'

const EDITOR = 'can.bo@nghean.test'
const PATH = '/v1/units/413/periods/2012Q4/submissions'

describe('two provinces side by side', () => {
  let directory = ''
  let here: RunningWorker
  let there: RunningWorker
  const adminHere = readConfiguration().firstAdmin
  const adminThere = readConfiguration('neighbour').firstAdmin

  const ask = (worker: RunningWorker, token: string, path: string, init: RequestInit = {}) =>
    fetch(`${worker.url}${path}`, {
      ...init,
      headers: { ...init.headers, authorization: `Bearer ${token}` },
    })
  const get = async <T>(worker: RunningWorker, email: string, path: string): Promise<T> => {
    const answer = await ask(worker, await worker.signToken(email), path)
    expect(answer.status, path).toBe(200)
    return (await answer.json()) as T
  }
  const handIn = async (worker: RunningWorker): Promise<Receipt> => {
    const answer = await ask(worker, await worker.signToken(EDITOR), `${PATH}/1`, {
      method: 'PUT',
      headers: { 'Idempotency-Key': 'two-provinces-side-by-side' },
      body: JSON.stringify(smallSubmission('413')),
    })
    expect(answer.status).toBe(201)
    return (await answer.json()) as Receipt
  }
  const reportedUnits = async (worker: RunningWorker, admin: string) =>
    (await get<Report>(worker, admin, '/v1/reports/2012Q4')).units.flatMap(({ unit, status }) =>
      status === 'accepted' ? [unit] : [],
    )

  beforeAll(async () => {
    directory = await mkdtemp(join(tmpdir(), 'provinces-'))
    here = await startWorker({ persist: directory })
    there = await startWorker({ persist: directory, environment: 'neighbour' })
    await here.invite(EDITOR, 'unit-editor', '413')
  })
  afterAll(async () => {
    await here.stop()
    await there.stop()
    await rm(directory, { recursive: true })
  })

  it('differ in their configuration alone', () => {
    const { audience, firstAdmin, database, ...shared } = readConfiguration('neighbour')
    expect(readConfiguration()).toMatchObject(shared)
    for (const [key, value] of Object.entries({ audience, firstAdmin, database })) {
      expect(readConfiguration()).not.toHaveProperty(key, value)
    }
  })

  it('know their own people only', async () => {
    const emails = async (worker: RunningWorker, admin: string) =>
      (await get<PeopleList>(worker, admin, '/v1/people')).people.map(({ email }) => email).sort()
    expect(await emails(here, adminHere)).toEqual([EDITOR, adminHere].sort())
    expect(await emails(there, adminThere)).toEqual([adminThere])
    const foreign = await ask(there, await there.signToken(EDITOR), '/v1/me')
    expect(foreign.status).toBe(403)
  })

  it('do not open to a token of the other', async () => {
    expect((await ask(there, await here.signToken(adminThere), '/v1/me')).status).toBe(401)
    expect((await ask(here, await there.signToken(adminHere), '/v1/me')).status).toBe(401)
  })

  it('keep submissions, reports, settings and events apart', async () => {
    await handIn(here)
    expect(await reportedUnits(here, adminHere)).toEqual(['413'])
    expect(await reportedUnits(there, adminThere)).toEqual([])
    await there.invite(EDITOR, 'unit-editor', '413')
    const path = '/v1/settings'
    const settings = await ask(there, await there.signToken(adminThere), path)
    const saved = await ask(there, await there.signToken(adminThere), path, {
      method: 'PUT',
      headers: { 'If-Match': settings.headers.get('ETag') ?? '' },
      body: JSON.stringify({ ...((await settings.json()) as Settings), statusOnReceipt: 'submitted' }),
    })
    expect(saved.status).toBe(200)
    expect((await get<Settings>(here, adminHere, path)).statusOnReceipt).toBe('accepted')
    expect((await handIn(there)).status).toBe('submitted')
    expect(await reportedUnits(there, adminThere)).toEqual([])
    const actions = async (worker: RunningWorker, admin: string) =>
      (await get<AuditPage>(worker, admin, '/v1/audit')).events.map(({ action }) => action)
    expect(await actions(here, adminHere)).not.toContain('settings-saved')
    expect(await actions(there, adminThere)).toContain('settings-saved')
  })
})
