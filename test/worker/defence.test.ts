import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type Call, codeOf, signedIn } from './helpers/client.ts'
import { exampleSubmission } from './helpers/example.ts'
import { nothingStored } from './helpers/stored.ts'

const PERSON = '/v1/people/00000000-0000-4000-8000-000000000000'
const SUBMISSION = '/v1/units/421/periods/2012Q4/submissions/1'

const logged: unknown[] = []
beforeEach(() => {
  logged.length = 0
  for (const method of ['debug', 'error', 'info', 'log', 'warn'] as const) {
    vi.spyOn(console, method).mockImplementation((...values) => {
      logged.push(...values)
    })
  }
})

const deep = (open: string, close: string, depth: number): string => open.repeat(depth) + close.repeat(depth)

const NONSENSE: readonly (readonly [string, BodyInit])[] = [
  ['nothing', ''],
  ['a number', '1'],
  ['deep arrays', deep('[', ']', 4_000)],
  ['deep objects', deep('{"a":', '}', 2_000).replace('}', '1}')],
  ['a prototype', '{"__proto__":{"reason":"x"},"constructor":{"prototype":{"role":"admin"}}}'],
  ['a byte order mark', '\uFEFF{}'],
  ['half a character', Uint8Array.of(0x22, 0xc3, 0x22)],
  ['a package', Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0, 0, 0)],
  ['a null character', '{"reason\\u0000":"x"}'],
]

const WRITES: readonly (readonly [method: string, path: string, role: 'admin' | 'province-approver'])[] = [
  ['PUT', PERSON, 'admin'],
  ['PUT', '/v1/settings', 'admin'],
  ['PUT', '/v1/plan/1', 'province-approver'],
  ['POST', `${SUBMISSION}/return`, 'province-approver'],
  ['POST', '/v1/periods/2012Q4/reopen', 'province-approver'],
]

describe('a small body', () => {
  it.each(NONSENSE)('of %s is a bad request everywhere, and stores nothing', async (_name, body) => {
    for (const [method, path, role] of WRITES) {
      const call = await signedIn(role)
      const answer = await call(path, { method, headers: { 'If-Match': '*' }, body })
      expect([path, answer.status]).toEqual([path, 400])
    }
    await nothingStored()
    expect(Object.hasOwn(Object.prototype, 'role')).toBe(false)
    expect(logged).toEqual([])
  })

  it('is refused with a field that nobody asked for', async () => {
    for (const [path, role] of [
      [`${SUBMISSION}/return`, 'province-approver'],
      ['/v1/periods/2012Q4/reopen', 'province-approver'],
    ] as const) {
      const body = JSON.stringify({ reason: 'Cần đính chính.', role: 'admin' })
      const answer = await (await signedIn(role))(path, { method: 'POST', body })
      expect([path, answer.status, await codeOf(answer)]).toEqual([path, 400, 'bad-request'])
    }
  })

  it.each([
    ['half a character', 'Cần\ud800 đính chính.'],
    ['a null character', 'Cần\u0000 đính chính.'],
    ['a control character', 'Cần\u001b đính chính.'],
  ])('is refused with %s in a text, which the database would give back otherwise', async (_name, text) => {
    const plan = { doneOn: null, document: '', note: '' }
    for (const [method, path, role, body] of [
      ['POST', `${SUBMISSION}/return`, 'province-approver', { reason: text }],
      ['POST', '/v1/periods/2012Q4/reopen', 'province-approver', { reason: text }],
      ['PUT', '/v1/plan/2', 'province-approver', { ...plan, document: text }],
      ['PUT', '/v1/plan/2', 'province-approver', { ...plan, note: text }],
      ['PUT', PERSON, 'admin', { email: `${text.slice(0, 4)}@example.vn`, role: 'admin', unit: null }],
    ] as const) {
      const init = { method, headers: { 'If-Match': '*' }, body: JSON.stringify(body) }
      const answer = await (await signedIn(role))(path, init)
      expect([path, answer.status, await codeOf(answer)]).toEqual([path, 400, 'bad-request'])
    }
    await nothingStored()
  })

  it('may have lines and tabs in a text', async () => {
    const body = JSON.stringify({ doneOn: null, document: '', note: 'Đợt 1:\txong\r\nĐợt 2:\tchưa' })
    const call = await signedIn('province-approver')
    const answer = await call('/v1/plan/2', { method: 'PUT', headers: { 'If-Match': '*' }, body })
    expect(answer.status).toBe(200)
  })

  it('is refused before it is read when it is large', async () => {
    for (const [method, path, role] of WRITES) {
      const call = await signedIn(role)
      const body = `{"reason":"${'x'.repeat(20_000)}"}`
      const answer = await call(path, { method, headers: { 'If-Match': '*' }, body })
      expect([path, answer.status]).toEqual([path, 413])
    }
  })
})

describe('a submission', () => {
  let call: Call
  beforeEach(async () => {
    call = await signedIn('unit-editor', '421')
  })
  const put = async (body: BodyInit): Promise<number> => {
    const headers = { 'Idempotency-Key': 'the-same-key' }
    return (await call(SUBMISSION, { method: 'PUT', headers, body })).status
  }

  it.each([...NONSENSE, ['very deep arrays', deep('[', ']', 1_000_000)] as const])(
    'of %s is a bad request',
    async (_name, body) => {
      expect(await put(body)).toBe(400)
      await nothingStored()
      expect(logged).toEqual([])
    },
  )

  it('with keys of a prototype is a bad request', async () => {
    const example = JSON.stringify(await exampleSubmission())
    for (const key of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      expect(await put(example.replace('{', `{"${key}":{"unit":"421"},`))).toBe(400)
      expect(await put(example.replace('"421.0001":{', `"${key}":{`))).toBe(400)
    }
    expect(await put(example.replace('"indicators":{', '"indicators":{"constructor":{},'))).toBe(400)
    await nothingStored()
  })

  it('that is a bomb is refused', async () => {
    const zeros = new Blob(Array.from({ length: 64 }, () => new Uint8Array(1024 * 1024)))
    const bomb = await new Response(zeros.stream().pipeThrough(new CompressionStream('gzip'))).arrayBuffer()
    expect(bomb.byteLength).toBeLessThan(100_000)
    expect(await put(bomb)).toBe(413)
    await nothingStored()
  })
})
