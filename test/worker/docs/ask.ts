import { env } from 'cloudflare:workers'
import { expect } from 'vitest'
import { type Call, productionApp, signedIn } from '../helpers/client.ts'
import { answerFaults, DESCRIBED, type Described } from '../helpers/described.ts'
import { roleFor, sampleRequest, UNIT, type Values } from '../helpers/sample-request.ts'

/** What the operations answered so far, such as `getMe 200`. */
export const seen = new Set<string>()

export const operationOf = (id: string): Described => {
  const found = DESCRIBED.find(({ operationId }) => operationId === id)
  if (!found) throw new Error(`nothing describes ${id}`)
  return found
}

export const anyone: Call = async (path, init) => productionApp().request(path, init, env)
/** Someone who may do this. */
export const callerFor = async (operation: Described): Promise<Call> => {
  const role = roleFor(operation)
  if (role === null) return anyone
  return signedIn(role, role === 'unit-editor' ? UNIT : null)
}

interface Changes {
  readonly values?: Values
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
  /** Name of a header that is left out. */
  readonly without?: string
  readonly db?: D1Database
  readonly call?: Call
}

/** Asks as the example says, but for the changes; fails unless the answer is as described. */
export const ask = async (id: string, status: number, changes: Changes = {}): Promise<Response> => {
  const operation = operationOf(id)
  const sample = await sampleRequest(operation, changes.values)
  const value = changes.body ?? sample.body
  const body = typeof value === 'string' ? value : JSON.stringify(value)
  const headers = new Headers({ ...sample.headers, ...changes.headers })
  if (changes.without) headers.delete(changes.without)
  const init = { method: sample.method, headers }
  const call = changes.call ?? (await callerFor(operation))
  const answer = await call(sample.path, body === undefined ? init : { ...init, body }, changes.db)
  expect([id, answer.status]).toEqual([id, status])
  expect(await answerFaults(operation, answer.clone())).toEqual([])
  seen.add(`${id} ${status}`)
  return answer
}

/** Larger than any form may be. */
export const LARGE = `{"reason":"${'x'.repeat(20_000)}"}`
/** Asks twice, the second time with the ETag of the first answer. */
export const unchanged = async (id: string): Promise<void> => {
  const answer = await ask(id, 200)
  const held = answer.headers.get('ETag') ?? ''
  expect(held).not.toBe('')
  await ask(id, 304, { headers: { 'If-None-Match': held } })
}

/** A body that does not fit, and one that is too large. */
export const badBodies = async (
  id: string,
  headers: Readonly<Record<string, string>> = {},
): Promise<void> => {
  await ask(id, 400, { body: '{}', headers })
  await ask(id, 413, { body: LARGE, headers })
}
