import { createMiddleware } from 'hono/factory'
import type { Issuer } from './auth.ts'
import { verifyToken } from './auth.ts'
import type { AppEnv } from './bindings.ts'
import { ApiError } from './error.ts'
import { personOf } from './people.ts'

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

/** Lets only invited people through, and tells the routes behind it who they are. */
export const signIn = (issuers: readonly Issuer[]) =>
  createMiddleware<AppEnv>(async (c, next) => {
    const token = bearerToken(c.req.header('Authorization'))
    const account = await verifyToken(token, issuers, audiencesOf(c.env.TOKEN_AUDIENCES))
    const person = await personOf(c.env.DB, account, c.env.FIRST_ADMIN ?? '')
    if (!person)
      throw new ApiError('forbidden', { message: 'Tài khoản này chưa được tỉnh cấp quyền sử dụng.' })
    c.set('person', person)
    await next()
  })
