import { ApiError } from '../error.ts'

/** Largest body, as sent and as unpacked. The biggest unit of the province needs a tenth of it. */
export const MAX_BODY_BYTES = 8 * 1024 * 1024

/** A thousandfold is the most that gzip packs, so a slice can never fill the isolate's memory. */
const SLICE_BYTES = 8 * 1024

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b

const inSlices = (bytes: Uint8Array): ReadableStream<Uint8Array> => {
  let start = 0
  return new ReadableStream({
    pull(controller) {
      if (start >= bytes.length) return controller.close()
      controller.enqueue(bytes.subarray(start, start + SLICE_BYTES))
      start += SLICE_BYTES
    },
  })
}

const join = (chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> => {
  const joined = new Uint8Array(size)
  let offset = 0
  for (const chunk of chunks) {
    joined.set(chunk, offset)
    offset += chunk.length
  }
  return joined
}

const unpack = async (packed: Uint8Array): Promise<Uint8Array<ArrayBuffer>> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of inSlices(packed).pipeThrough(new DecompressionStream('gzip'))) {
    size += chunk.length
    if (size > MAX_BODY_BYTES) throw new ApiError('body-too-large')
    chunks.push(chunk)
  }
  return join(chunks, size)
}

/**
 * The body, unpacked when its first bytes say gzip. Throws `body-too-large` before more than
 * MAX_BODY_BYTES are in memory, and `bad-request` for a damaged package.
 */
export const readBody = async (request: Request): Promise<Uint8Array<ArrayBuffer>> => {
  const received = new Uint8Array(await request.arrayBuffer())
  if (!isGzip(received)) return received
  try {
    return await unpack(received)
  } catch (error) {
    if (error instanceof ApiError) throw error
    throw new ApiError('bad-request', { message: 'Gói dữ liệu nén bị hỏng; hãy gửi lại.' })
  }
}

/** The JSON value of a body. Throws `bad-request` without quoting it. */
export const parseJson = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes))
  } catch {
    throw new ApiError('bad-request', { message: 'Gói dữ liệu không phải là JSON.' })
  }
}
