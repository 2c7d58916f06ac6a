import { createMiddleware } from 'hono/factory'
import type { AppEnv, Bindings } from './bindings.ts'
import { ApiError } from './error.ts'

/** Throws `too-many-requests` when this person or account asks too often; the limit is in wrangler.toml. */
export const requireModestRate = async ({ PERSON_LIMIT }: Bindings, key: string): Promise<void> => {
  const outcome = await PERSON_LIMIT?.limit({ key })
  if (outcome && !outcome.success) throw new ApiError('too-many-requests')
}

/** Slows down a person who asks too often; there is no limit on a machine at development. */
export const limitRate = createMiddleware<AppEnv>(async (c, next) => {
  await requireModestRate(c.env, c.get('person').id)
  await next()
})
