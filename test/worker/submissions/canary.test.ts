import { env } from 'cloudflare:workers'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { signedIn } from '../helpers/client.ts'
import { pathOf } from '../helpers/deliver.ts'
import { exampleSubmission } from '../helpers/example.ts'
import { nothingStored, storedBody } from '../helpers/stored.ts'

const CANARY = 'NGUYỄN THỊ CHIM HOÀNG YẾN'

const logged: string[] = []
beforeEach(() => {
  logged.length = 0
  for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...values) => {
      logged.push(values.join(' '))
    })
  }
})

const wholeDatabase = async (): Promise<string> => {
  const { results } = await env.DB.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all<{
    name: string
  }>()
  const tables = results.map(({ name }) => name).filter((name) => !name.startsWith('_cf_'))
  const rows = await Promise.all(tables.map((name) => env.DB.prepare(`SELECT * FROM ${name}`).all()))
  return JSON.stringify(rows.map((table) => table.results))
}

/** Sends a text as a submission's body; returns all that could have kept the canary. */
const send = async (body: string): Promise<{ status: number; traces: string }> => {
  const call = await signedIn('unit-editor', '421')
  const headers = { 'Idempotency-Key': 'the-same-key' }
  const answer = await call(pathOf(await exampleSubmission()), { method: 'PUT', headers, body })
  await nothingStored()
  const traces = [await answer.text(), await wholeDatabase(), ...logged].join('\n')
  return { status: answer.status, traces }
}

const BODIES: readonly (readonly [string, number, (example: string) => string])[] = [
  ['a member’s field', 422, (text) => text.replace('{', `{"fullName":"${CANARY}",`)],
  ['a table of members', 422, (text) => text.replace('{', `{"members":[{"x":"${CANARY}"}],`)],
  ['a member’s column', 422, (text) => text.replace('"key":"name"', `"key":"birthDate","x":"${CANARY}"`)],
  ['a note', 422, (text) => text.replace('"key":"regulationNumber"', `"key":"note","x":"${CANARY}"`)],
  ['a Vietnamese header', 422, (text) => text.replace('{', `{"Họ và tên":"${CANARY}",`)],
  ['an unknown field', 400, (text) => text.replace('{', `{"${CANARY}":1,`)],
  ['an unknown column', 400, (text) => text.replace('"key":"name"', `"key":"${CANARY}"`)],
  ['an organization of the counts', 400, (text) => text.replace('"421.0001":{', `"${CANARY}":{`)],
  ['no JSON', 400, (text) => `${CANARY}${text}`],
]

describe('a name of a member', () => {
  it.each(BODIES)('leaves no trace when it comes in %s', async (_name, expected, change) => {
    const example = JSON.stringify(await exampleSubmission())
    const body = change(example)
    expect(body).toContain(CANARY)
    const { status, traces } = await send(body)
    expect(status).toBe(expected)
    expect(traces).not.toContain(CANARY)
  })

  it('leaves no trace when a repeated field of the JSON hides it', async () => {
    const example = JSON.stringify(await exampleSubmission())
    const call = await signedIn('unit-editor', '421')
    const body = example.replace('{', `{"organizations":{"fullName":"${CANARY}"},`)
    const headers = { 'Idempotency-Key': 'the-same-key' }
    const answer = await call(pathOf(await exampleSubmission()), { method: 'PUT', headers, body })
    expect(answer.status).toBe(201)
    const stored = await storedBody()
    expect(stored).not.toContain('CHIM')
    expect(JSON.parse(stored)).toEqual(JSON.parse(example))
    expect(logged).toEqual([])
  })
})
