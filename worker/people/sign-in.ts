import type { Context } from 'hono'
import { createMiddleware } from 'hono/factory'

import { batch, type Query } from '../http/batch.ts'
import type { AppEnv } from '../http/bindings.ts'
import { ApiError } from '../http/error.ts'
import { requireModestRate } from '../http/rate-limit.ts'
import { type PeriodStamp, selectStamp } from '../periods/periods.ts'
import type { Issuer } from './auth.ts'
import { personOf, selectPerson } from './people.ts'
import { createVerifier } from './verified-tokens.ts'

const bearerToken = (header: string | undefined): string => {
  const match = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/i.exec(header ?? '')
  if (!match?.[1]) throw new ApiError('unauthenticated')
  return match[1]
}

const audiencesOf = (configured: string): readonly string[] =>
  configured
    .split(',')
    .map((audience) => audience.trim())
    .filter((audience) => audience !== '')

/** Tells who asks where nobody has to sign in; whoever cannot be told is nobody. */
export const signInIfAsked = (issuers: readonly Issuer[]) => {
  const known = signIn(issuers)
  return createMiddleware<AppEnv>(async (c, next) => {
    if (c.req.header('Authorization') !== undefined) {
      try {
        await known(c, async () => {})
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
      }
    }
    await next()
  })
}

const REPORT = /^\/v1\/reports\/(\d{4}Q[1-4])$/

/**
 * What the answer to a request hangs on whoever asks, to be read in one round trip with who asks: the stamp
 * of a report. Null for other requests.
 */
const readAhead = (c: Context<AppEnv>): Query<PeriodStamp> | null => {
  const [, period] = REPORT.exec(c.req.path) ?? []
  return period === undefined ? null : selectStamp(c.env.DB, period)
}

/** Lets only invited people through, and tells the routes behind it who they are. */
export const signIn = (issuers: readonly Issuer[]) => {
  const verify = createVerifier(issuers)
  return createMiddleware<AppEnv>(async (c, next) => {
    const token = bearerToken(c.req.header('Authorization'))
    const { DB: db, TOKEN_AUDIENCES, FIRST_ADMIN = '' } = c.env
    const account = await verify(token, audiencesOf(TOKEN_AUDIENCES))
    const ahead = readAhead(c)
    const [found, stamp = []] = await batch(db, [selectPerson(db, account), ...(ahead ? [ahead] : [])])
    const person = await personOf(db, account, FIRST_ADMIN, found[0] ?? null)
    if (!person) {
      await requireModestRate(c.env, account.sub)
      throw new ApiError('not-invited')
    }
    c.set('person', person)
    c.set('stamp', stamp[0] ?? null)
    await next()
  })
}
