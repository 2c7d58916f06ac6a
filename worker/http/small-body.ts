import type { Context } from 'hono'
import * as z from 'zod/mini'
import { WRITTEN_TEXT } from '../../shared/wire/written-text.ts'
import type { AppEnv } from './bindings.ts'
import { ApiError } from './error.ts'
import { parseJson, takeBody } from './read-body.ts'

const MAX_BYTES = 16 * 1024
const LONGEST_REASON = 1_000

/** Takes a body that is no larger than any form of ours needs. */
export const smallBody = takeBody(MAX_BYTES)

const jsonOf = (c: Context<AppEnv>): unknown => parseJson(c.get('body'))

const IS_WRITTEN = new RegExp(WRITTEN_TEXT, 'u')

/** A text as people write it (`WRITTEN_TEXT`), trimmed, of so many characters at most; a pair of surrogates is one. */
export const writtenText = (longest: number) =>
  z.string().check(
    z.trim(),
    z.refine((text) => text.length <= longest || Array.from(text).length <= longest),
    z.regex(IS_WRITTEN),
  )

const WithReason = z.strictObject({ reason: writtenText(LONGEST_REASON).check(z.minLength(1)) })

type Fault = z.core.$ZodError['issues'][number]

const badRequest = ([fault]: readonly Fault[]): ApiError => {
  const [field] = fault?.path ?? []
  const place = field === undefined ? '' : ` ở mục “${String(field)}”`
  return new ApiError('bad-request', { message: `Nội dung gửi lên không đúng mẫu${place}.` })
}

/** The JSON body. Throws `bad-request` with the first field that does not fit, and never quotes a value. */
export const bodyOf = <T>(c: Context<AppEnv>, schema: z.ZodMiniType<T>): T => {
  const parsed = schema.safeParse(jsonOf(c))
  if (parsed.success) return parsed.data
  throw badRequest(parsed.error.issues)
}

const isBesideReason = ({ code }: Fault): boolean => code === 'unrecognized_keys' || code === 'invalid_format'

/**
 * The `reason` of the body, trimmed. Throws `reason-required` when it is missing, empty or too long, and
 * `bad-request` when it is there but cannot be taken as it is.
 */
export const reasonOf = (c: Context<AppEnv>): string => {
  const parsed = WithReason.safeParse(jsonOf(c))
  if (parsed.success) return parsed.data.reason
  const { issues } = parsed.error
  throw issues.every(isBesideReason) ? badRequest(issues) : new ApiError('reason-required')
}
