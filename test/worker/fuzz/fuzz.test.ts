import { env } from 'cloudflare:workers'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Verification } from '../../../shared/wire/api/index.ts'
import { productionApp } from '../helpers/client.ts'
import { DESCRIBED, type Described } from '../helpers/described.ts'
import { rowsIn } from '../helpers/stored.ts'
import { type Caller, inviteCallers } from './callers.ts'
import { judge, type Verdict } from './judge.ts'
import { MARK } from './nasty.ts'
import { type FuzzRequest, fuzzRequests } from './requests.ts'
import { send } from './send.ts'

/** `npm test` sends a part of what `FUZZ_REQUESTS=10000` does. */
const REQUESTS = Number(env.FUZZ_REQUESTS || 300)
const SEED = Number(env.FUZZ_SEED || 9)
/** From so many requests on, some of each operation are fulfilled. */
const ENOUGH_FOR_ALL = 2_000
const AT_ONCE = 20
const FIVE_MINUTES = 300_000

const logged: unknown[] = []
beforeEach(() => {
  logged.length = 0
  for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...values) => {
      logged.push(...values)
    })
  }
})

const stored = async () => ({
  events: (await rowsIn('audit_events')) ?? 0,
  submissions: (await rowsIn('submissions')) ?? 0,
  others: [await rowsIn('people'), await rowsIn('plan_entries'), await rowsIn('settings')],
})

const isWrite = ({ status, operation }: Verdict): boolean => status < 300 && operation?.method !== 'GET'

const isNewSubmission = ({ status }: Verdict): boolean => status === 201

/** Only what was accepted may have left anything behind. */
const expectStored = (
  before: Awaited<ReturnType<typeof stored>>,
  after: Awaited<ReturnType<typeof stored>>,
  verdicts: readonly Verdict[],
): void => {
  const writes = verdicts.filter(isWrite).length
  expect(after.submissions - before.submissions).toBe(verdicts.filter(isNewSubmission).length)
  expect(after.events - before.events).toBeLessThanOrEqual(writes)
  if (writes === 0) expect(after).toEqual(before)
}

const verify = async (admin: Caller | undefined, query: string): Promise<Verification> => {
  const headers = { Authorization: `Bearer ${admin?.token}` }
  const request = new Request(`https://example.vn/v1/audit/verify${query}`, { headers })
  const { DB, TOKEN_AUDIENCES } = env
  return (await productionApp().fetch(request, { DB, TOKEN_AUDIENCES })).json()
}

const expectVerified = async (admin: Caller | undefined): Promise<void> => {
  const { periods, differences } = await verify(admin, '')
  expect(differences).toEqual([])
  for (const period of periods) expect((await verify(admin, `?period=${period}`)).differences).toEqual([])
}

/** Nonsense that is all turned away at the door, or always at the same check, would prove little. */
const expectReached = (seen: ReadonlyMap<string, number>): void => {
  const turnedAway = [...seen].filter(([outcome]) => outcome.endsWith(' 401'))
  expect(turnedAway.reduce((sum, [, count]) => sum + count, 0)).toBeLessThan(REQUESTS / 5)
  if (REQUESTS < ENOUGH_FOR_ALL) return
  const isReached = ({ operationId, answers }: Described) =>
    [...answers.keys()].some((status) => status < 300 && seen.has(`${operationId} ${status}`))
  const unreached = DESCRIBED.filter((operation) => !isReached(operation))
  expect(unreached.map(({ operationId }) => operationId)).toEqual([])
}

describe(`${REQUESTS} requests of nonsense`, () => {
  it(
    'break nothing, are told nothing, and leave nothing behind',
    async () => {
      const callers = await inviteCallers()
      const app = productionApp()
      const seen = new Map<string, number>()
      const ask = async (request: FuzzRequest): Promise<Verdict> => {
        const verdict = await judge(request, await send(app, callers, request), callers.get(request.caller))
        expect({ request, faults: verdict.faults }).toEqual({ request, faults: [] })
        const outcome = `${verdict.operation?.operationId ?? 'nothing'} ${verdict.status}`
        seen.set(outcome, (seen.get(outcome) ?? 0) + 1)
        return verdict
      }
      const batch = fc.array(await fuzzRequests(), { minLength: AT_ONCE, maxLength: AT_ONCE })
      await fc.assert(
        fc.asyncProperty(batch, async (requests) => {
          const before = await stored()
          const verdicts = await Promise.all(requests.map(ask))
          expectStored(before, await stored(), verdicts)
        }),
        { numRuns: Math.ceil(REQUESTS / AT_ONCE), seed: SEED, endOnFailure: true },
      )
      await expectVerified(callers.get('admin'))
      expect(logged).toEqual([])
      expectReached(seen)
    },
    FIVE_MINUTES,
  )

  it('would be noticed', async () => {
    const callers = await inviteCallers()
    const request: FuzzRequest = {
      ...{ method: 'PUT', path: '/v1/settings', headers: [['If-Match', '*']], body: '{}' },
      ...{ packing: 'none', caller: 'admin' },
    }
    const accepted = await judge(request, Response.json({}), callers.get('admin'))
    expect(accepted.faults.join()).toContain('required')
    const error = { error: { code: 'bad-request', message: MARK } }
    const quoting = await judge(request, Response.json(error, { status: 400 }), callers.get('admin'))
    expect(quoting.faults).toEqual(['bad-request quotes the request'])
    const failing = await judge(request, Response.json({}, { status: 500 }), callers.get('admin'))
    expect(failing.faults[0]).toBe('500')
  })
})
