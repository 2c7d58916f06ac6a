import type { Context } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import * as z from 'zod/mini'
import { ApiError } from './error.ts'
import { parseJson } from './submission/read-body.ts'

const MAX_BYTES = 16 * 1024
const LONGEST_REASON = 1_000

/** Refuses a body larger than any form of ours needs, before it is read. */
export const smallBody = bodyLimit({
  maxSize: MAX_BYTES,
  onError: () => {
    throw new ApiError('body-too-large')
  },
})

const jsonOf = async (c: Context): Promise<unknown> => parseJson(new Uint8Array(await c.req.arrayBuffer()))

const badRequest = (place: string): ApiError =>
  new ApiError('bad-request', { message: `Nội dung gửi lên không đúng mẫu${place}.` })

/** The JSON body. Throws `bad-request` with the first field that does not fit, and never quotes a value. */
export const bodyOf = async <T>(c: Context, schema: z.ZodMiniType<T>): Promise<T> => {
  const parsed = schema.safeParse(await jsonOf(c))
  if (parsed.success) return parsed.data
  const [field] = parsed.error.issues[0]?.path ?? []
  throw badRequest(field === undefined ? '' : ` ở mục “${String(field)}”`)
}

const WithReason = z.strictObject({
  reason: z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_REASON)),
})

/**
 * The `reason` of the body, trimmed. Throws `reason-required` when it is missing, empty or too long, and
 * `bad-request` when only something else stands beside it.
 */
export const reasonOf = async (c: Context): Promise<string> => {
  const parsed = WithReason.safeParse(await jsonOf(c))
  if (parsed.success) return parsed.data.reason
  const { issues } = parsed.error
  throw issues.every(({ code }) => code === 'unrecognized_keys')
    ? badRequest('')
    : new ApiError('reason-required')
}
