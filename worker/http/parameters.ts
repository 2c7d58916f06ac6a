import type { Context } from 'hono'
import * as z from 'zod/mini'
import { parseIsoDay } from '../../shared/calendar/day.ts'
import { INDICATORS } from '../../shared/measures/catalogue.ts'
import type { Indicator } from '../../shared/measures/indicator.ts'
import { ApiError } from './error.ts'

const unit = z.string().check(z.regex(/^[A-Z0-9._-]{1,20}$/))
const period = z.string().check(z.regex(/^\d{4}Q[1-4]$/))
const version = z.pipe(
  z.string().check(z.regex(/^[1-9]\d{0,6}$/)),
  z.transform((digits) => Number(digits)),
)
const idempotencyKey = z.string().check(z.regex(/^[\w.:-]{8,128}$/))

const number = z.pipe(
  z.string().check(z.regex(/^[1-9]\d?$/)),
  z.transform((digits) => Number(digits)),
)

/** A file of a period: `2012Q4.xlsx`. */
const periodFile = z.pipe(
  z.string().check(z.regex(/^\d{4}Q[1-4]\.[a-z]{4}$/)),
  z.transform((name) => name.slice(0, name.indexOf('.'))),
)

const PeriodParameters = z.object({ period })
const PeriodFileParameters = z.object({ period: periodFile })
const PlaceParameters = z.object({ unit, period })
const PlanParameters = z.object({ number })
const EditionParameters = z.object({ number: version })
const SubmissionParameters = z.object({ unit, period, version })

const parametersOf = <T>(schema: z.ZodMiniType<T>, c: Context): T => {
  const parsed = schema.safeParse(c.req.param())
  if (!parsed.success) throw new ApiError('not-found')
  return parsed.data
}

/** The `{…}` of an address. Throws `not-found` when one of them cannot name anything. */
export const periodParameters = (c: Context) => parametersOf(PeriodParameters, c)
export const periodFileParameters = (c: Context) => parametersOf(PeriodFileParameters, c)
export const placeParameters = (c: Context) => parametersOf(PlaceParameters, c)
export const planParameters = (c: Context) => parametersOf(PlanParameters, c)
export const editionParameters = (c: Context) => parametersOf(EditionParameters, c)
export const submissionParameters = (c: Context) => parametersOf(SubmissionParameters, c)

/** The sender's own name for this delivery: 8–128 letters, digits or `._:-`. Throws `bad-request`. */
export const idempotencyKeyOf = (c: Context): string => {
  const parsed = idempotencyKey.safeParse(c.req.header('Idempotency-Key'))
  if (parsed.success) return parsed.data
  throw new ApiError('bad-request', { message: 'Thiếu tiêu đề Idempotency-Key, hoặc nó không đúng dạng.' })
}

const QUERY_UNIT = z.optional(unit)

const queryOf = <T>(c: Context, name: string, schema: z.ZodMiniType<T>): T => {
  const parsed = schema.safeParse(c.req.query(name))
  if (parsed.success) return parsed.data
  throw new ApiError('bad-request', { message: `Tham số “${name}” của địa chỉ không đúng dạng.` })
}

/** `?unit=`, or null. Throws `bad-request`. */
export const unitQuery = (c: Context): string | null => queryOf(c, 'unit', QUERY_UNIT) ?? null

/** The indicator that `?indicator=` names. Throws `bad-request`. */
export const indicatorQuery = (c: Context): Indicator => {
  const id = c.req.query('indicator')
  const indicator = INDICATORS.find((one) => one.id === id)
  if (indicator) return indicator
  throw new ApiError('bad-request', {
    message: 'Tham số “indicator” của địa chỉ không phải là mã một chỉ tiêu trong danh mục.',
  })
}

/** `?on=` (ISO date) as a day number, or null. Throws `bad-request`. */
export const dayQuery = (c: Context): number | null => {
  const text = c.req.query('on')
  if (text === undefined) return null
  const day = parseIsoDay(text)
  if (day !== null) return day
  throw new ApiError('bad-request', {
    message: 'Tham số “on” của địa chỉ không phải là một ngày có thật, viết theo dạng 2013-06-01.',
  })
}
