import { gunzipSync } from 'node:zlib'
import { LIMITS } from '../../shared/wire/limits.ts'
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
 * The body, unpacked when its first bytes say gzip. Throws `body-too-large` before more than
 * `LIMITS.bytes` are in memory, and `bad-request` for a damaged package.
 */
export const readBody = async (request: Request): Promise<Uint8Array<ArrayBuffer>> => {
  const received = new Uint8Array(await request.arrayBuffer())
  return isGzip(received) ? inflate(received) : received
}

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
