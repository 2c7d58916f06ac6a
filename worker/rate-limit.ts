import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './bindings.ts'
import { ApiError } from './error.ts'

/** Slows down a person who asks too often; the limit is in wrangler.toml, none on a machine at development. */
export const limitRate = createMiddleware<AppEnv>(async (c, next) => {
  const outcome = await c.env.PERSON_LIMIT?.limit({ key: c.get('person').id })
  if (outcome && !outcome.success) throw new ApiError('too-many-requests')
  await next()
})
