import { describe, expect, it, vi } from 'vitest'
import { LIMITS } from '../../../shared/wire/limits.ts'
import { parseJson, readBody } from '../../../worker/http/read-body.ts'

const request = (body: BodyInit): Request => new Request('https://example.vn/', { method: 'PUT', body })

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

const bytesOf = (text: string) => new TextEncoder().encode(text)

describe('readBody', () => {
  it('takes a plain and a gzipped body alike', async () => {
    const plain = bytesOf('{"tên":"Đảng bộ"}')
    const packed = await gzipped(new Blob([plain]).stream())
    expect([...(await readBody(request(plain)))]).toEqual([...plain])
    expect([...(await readBody(request(packed)))]).toEqual([...plain])
  })

  it('takes 2 MB', () => {
    expect(LIMITS.bytes).toBe(2 * 1024 * 1024)
  })

  it('unpacks up to the limit and not a byte beyond', async () => {
    const full = await readBody(request(await gzipped(zeros(LIMITS.bytes))))
    expect(full.length).toBe(LIMITS.bytes)
    const more = request(await gzipped(zeros(LIMITS.bytes + 1)))
    await expect(readBody(more)).rejects.toMatchObject({ code: 'body-too-large' })
  })

  it('stops unpacking a bomb early: what is broken far behind the limit is never reached', async () => {
    const bomb = await gzipped(zeros(8 * LIMITS.bytes))
    expect(bomb.length).toBeLessThan(LIMITS.bytes / 100)
    const broken = request(new Uint8Array(bomb.slice(0, -9)))
    await expect(readBody(broken)).rejects.toMatchObject({ code: 'body-too-large' })
  })

  it.each([
    ['cut short', (packed: Uint8Array) => packed.slice(0, -9)],
    ['changed', (packed: Uint8Array) => packed.with(packed.length - 6, 0)],
    ['only the first bytes', () => Uint8Array.of(0x1f, 0x8b)],
  ])('says that a package is damaged: %s', async (_name, damage) => {
    const packed = await gzipped(new Blob(['{"a":1}']).stream())
    await expect(readBody(request(new Uint8Array(damage(packed))))).rejects.toMatchObject({
      code: 'bad-request',
    })
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
