import type { IncomingMessage } from 'node:http'

/** A request that cannot be understood; the message is a Vietnamese sentence. */
export class BadRequest extends Error {}

const MAX_BYTES = 20_000_000

/** The JSON body of a request. Throws `BadRequest` when it is none. */
export const readJson = async (request: IncomingMessage): Promise<unknown> => {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += (chunk as Buffer).length
    if (size > MAX_BYTES) throw new BadRequest('Yêu cầu quá lớn.')
    chunks.push(chunk as Buffer)
  }
  try {
    return JSON.parse(Buffer.concat(chunks).toString() || 'null')
  } catch {
    throw new BadRequest('Yêu cầu không phải là JSON.')
  }
}
