import type { Context } from 'hono'
import * as z from 'zod/mini'
import type { AppEnv } from './bindings.ts'
import { ApiError } from './error.ts'
import { type Body, json } from './operation.ts'
import { parseJson } from './read-body.ts'
import { component, described, type Immutable, type Says, writtenText } from './schema.ts'

/** Bytes; no form of ours needs more. */
export const SMALL = 16 * 1024
const LONGEST_REASON = 1_000

const jsonOf = (c: Context<AppEnv>): unknown => parseJson(c.get('body'))

type Fault = z.core.$ZodError['issues'][number]

const badRequest = ([fault]: readonly Fault[]): ApiError => {
  const [field] = fault?.path ?? []
  const place = field === undefined ? '' : ` ở mục “${String(field)}”`
  return new ApiError('bad-request', { message: `Nội dung gửi lên không đúng mẫu${place}.` })
}

/** The JSON body. Throws `bad-request` with the first field that does not fit, and never quotes a value. */
const bodyOf = <S extends z.ZodMiniType>(c: Context<AppEnv>, schema: S): z.output<S> => {
  const parsed = schema.safeParse(jsonOf(c))
  if (parsed.success) return parsed.data
  throw badRequest(parsed.error.issues)
}

/** A small body of this schema. */
export const jsonBody = <S extends z.ZodMiniType>(
  schema: S,
  example: Immutable<z.output<S>>,
): Body<z.output<S>> => ({
  ...json(schema, example),
  limit: SMALL,
  read: (c) => bodyOf(c, schema),
})

const reason = component(
  'Reason',
  'Lý do của việc này.',
  z.strictObject({
    reason: described('Lý do, bằng lời.', writtenText(LONGEST_REASON).check(z.minLength(1), z.regex(/\S/))),
  }),
) satisfies Says<{ readonly reason: string }>

const isBesideReason = ({ code }: Fault): boolean => code === 'unrecognized_keys' || code === 'invalid_format'

/**
 * The `reason` of the body, trimmed. Throws `reason-required` when it is missing, empty or too long, and
 * `bad-request` when it is there but cannot be taken as it is.
 */
const reasonOf = (c: Context<AppEnv>): string => {
  const parsed = reason.safeParse(jsonOf(c))
  if (parsed.success) return parsed.data.reason
  const { issues } = parsed.error
  throw issues.every(isBesideReason) ? badRequest(issues) : new ApiError('reason-required')
}

/** Why something is done; see `reasonOf`. */
export const reasonBody = (example: string): Body<string> => ({
  ...json(reason, { reason: example }),
  limit: SMALL,
  read: reasonOf,
})
