import { gunzipSync } from 'node:zlib'
import { createMiddleware } from 'hono/factory'
import { LIMITS } from '../../shared/wire/limits.ts'
import type { AppEnv } from './bindings.ts'
import { ApiError } from './error.ts'
import { isModestJson } from './modest-json.ts'

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

/** Not with DecompressionStream: it inflates all that it is given, however little of it is read. */
const inflate = (packed: Uint8Array): Uint8Array<ArrayBuffer> => {
  try {
    return gunzipSync(packed, { maxOutputLength: LIMITS.bytes })
  } catch (error) {
    if (error instanceof RangeError) throw new ApiError('body-too-large')
    throw new ApiError('bad-request', { message: 'Gói dữ liệu nén bị hỏng; hãy gửi lại.' })
  }
}

/**
 * A body that was taken, unpacked when its first bytes say gzip. Throws `body-too-large` before more than
 * `LIMITS.bytes` are in memory, and `bad-request` for a damaged package.
 */
export const unpacked = (received: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> =>
  isGzip(received) ? inflate(received) : received

/** A length that is told is that of the body: the runtime hands out no more. */
const lengthOf = ({ headers }: Request): number =>
  headers.has('Transfer-Encoding') ? Number.NaN : Number(headers.get('Content-Length') ?? Number.NaN)

const readAtMost = async (request: Request, most: number): Promise<Uint8Array<ArrayBuffer>> => {
  const length = lengthOf(request)
  if (length > most) throw new ApiError('body-too-large')
  if (length <= most || request.body === null) return new Uint8Array(await request.arrayBuffer())
  const chunks: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  for await (const chunk of request.body as ReadableStream<Uint8Array<ArrayBuffer>>) {
    size += chunk.length
    if (size > most) throw new ApiError('body-too-large')
    chunks.push(chunk)
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer())
}

/**
 * Reads the body for the routes behind, no more than `most` bytes. Throws `body-too-large`, and `bad-request` for one
 * that ends before it is whole: its client has hung up or lost the line, which is no fault of ours.
 */
export const takeBody = (most: number) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const body = await readAtMost(c.req.raw, most).catch((error: unknown) => {
      if (error instanceof ApiError) throw error
      throw new ApiError('bad-request', { message: 'Gói dữ liệu chưa đến đủ thì mất kết nối; hãy gửi lại.' })
    })
    c.set('body', body)
    await next()
  })

/** The JSON value of a body. Throws `bad-request` without quoting it, and before anything is built that is too large. */
export const parseJson = (bytes: Uint8Array): unknown => {
  if (!isModestJson(bytes)) {
    throw new ApiError('bad-request', { message: 'Gói dữ liệu lồng quá sâu hoặc có quá nhiều mục.' })
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch {
    throw new ApiError('bad-request', { message: 'Gói dữ liệu không phải là JSON.' })
  }
}
