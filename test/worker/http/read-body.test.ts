import { Hono } from 'hono'
import { describe, expect, it, vi } from 'vitest'
import { LIMITS } from '../../../shared/wire/limits.ts'
import type { AppEnv } from '../../../worker/http/bindings.ts'
import { answerError } from '../../../worker/http/error.ts'
import { parseJson, takeBody, unpacked } from '../../../worker/http/read-body.ts'

const gzipped = async (source: ReadableStream<Uint8Array>): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await new Response(source.pipeThrough(new CompressionStream('gzip'))).arrayBuffer())

const zeros = (size: number): ReadableStream<Uint8Array> => {
  const chunk = new Uint8Array(1024 * 1024)
  let left = size
  return new ReadableStream({
    pull(controller) {
      if (left <= 0) return controller.close()
      controller.enqueue(chunk.subarray(0, Math.min(left, chunk.length)))
      left -= chunk.length
    },
  })
}

const bytesOf = (text: string) => Uint8Array.from(new TextEncoder().encode(text))

describe('takeBody', () => {
  const app = new Hono<AppEnv>()
    .put('/', takeBody(10), (c) => c.json([...c.get('body')]))
    .onError(answerError)
  const inChunks = (bytes: Uint8Array<ArrayBuffer>) =>
    new ReadableStream({
      start(controller) {
        for (const byte of bytes) controller.enqueue(Uint8Array.of(byte))
        controller.close()
      },
    })

  it.each([0, 1, 10, 11, 500])('takes at most so many bytes, told or in chunks: %i', async (size) => {
    const bytes = new Uint8Array(size).map((_, i) => i % 251)
    const headers = { 'Content-Length': String(size) }
    for (const init of [{ body: bytes, headers }, { body: bytes }, { body: inChunks(bytes) }]) {
      const answer = await app.request('/', { method: 'PUT', ...init })
      expect(answer.status).toBe(size <= 10 ? 200 : 413)
      if (size <= 10) expect(await answer.json()).toEqual([...bytes])
    }
  })

  it('says that a body broke off, and logs nothing', async () => {
    const log = vi.spyOn(console, 'error').mockImplementation(() => {})
    const body = new ReadableStream({ pull: (controller) => controller.error(new Error('gone')) })
    const answer = await app.request('/', { method: 'PUT', body })
    expect([answer.status, await answer.json()]).toEqual([
      400,
      { error: { code: 'bad-request', message: 'Gói dữ liệu chưa đến đủ thì mất kết nối; hãy gửi lại.' } },
    ])
    expect(log).not.toHaveBeenCalled()
  })
})

describe('unpacked', () => {
  it('takes a plain and a gzipped body alike', async () => {
    const plain = bytesOf('{"tên":"Đảng bộ"}')
    const packed = await gzipped(new Blob([plain]).stream())
    expect([...unpacked(plain)]).toEqual([...plain])
    expect([...unpacked(packed)]).toEqual([...plain])
  })

  it('takes 2 MB', () => {
    expect(LIMITS.bytes).toBe(2 * 1024 * 1024)
  })

  it('unpacks up to the limit and not a byte beyond', async () => {
    const full = unpacked(await gzipped(zeros(LIMITS.bytes)))
    expect(full.length).toBe(LIMITS.bytes)
    const more = await gzipped(zeros(LIMITS.bytes + 1))
    expect(() => unpacked(more)).toThrowError(expect.objectContaining({ code: 'body-too-large' }))
  })

  it('stops unpacking a bomb early: what is broken far behind the limit is never reached', async () => {
    const bomb = await gzipped(zeros(8 * LIMITS.bytes))
    expect(bomb.length).toBeLessThan(LIMITS.bytes / 100)
    const broken = new Uint8Array(bomb.slice(0, -9))
    expect(() => unpacked(broken)).toThrowError(expect.objectContaining({ code: 'body-too-large' }))
  })

  it.each([
    ['cut short', (packed: Uint8Array) => packed.slice(0, -9)],
    ['changed', (packed: Uint8Array) => packed.with(packed.length - 6, 0)],
    ['only the first bytes', () => Uint8Array.of(0x1f, 0x8b)],
  ])('says that a package is damaged: %s', async (_name, damage) => {
    const packed = await gzipped(new Blob(['{"a":1}']).stream())
    expect(() => unpacked(new Uint8Array(damage(packed)))).toThrowError(
      expect.objectContaining({ code: 'bad-request' }),
    )
  })
})

describe('parseJson', () => {
  it('says what is no JSON without quoting it', () => {
    for (const bytes of [bytesOf('Nguyễn Văn A'), bytesOf(''), Uint8Array.of(0x22, 0xff, 0x22)]) {
      expect(() => parseJson(bytes)).toThrowError(
        expect.objectContaining({
          code: 'bad-request',
          body: { error: { code: 'bad-request', message: 'Gói dữ liệu không phải là JSON.' } },
        }),
      )
    }
  })

  it.each([
    ['2 MB of brackets', '['.repeat(LIMITS.bytes)],
    ['nested arrays', `[${'[],'.repeat(400_000)}0]`],
    ['keys', `{${Array.from({ length: 200_001 }, (_, i) => `"${i}":0`).join(',')}}`],
  ])('builds nothing of %s', (_name, text) => {
    const parse = vi.spyOn(JSON, 'parse')
    const decode = vi.spyOn(TextDecoder.prototype, 'decode')
    expect(() => parseJson(bytesOf(text))).toThrowError(
      expect.objectContaining({
        code: 'bad-request',
        body: {
          error: { code: 'bad-request', message: 'Gói dữ liệu lồng quá sâu hoặc có quá nhiều mục.' },
        },
      }),
    )
    expect([parse.mock.calls.length, decode.mock.calls.length]).toEqual([0, 0])
  })
})
