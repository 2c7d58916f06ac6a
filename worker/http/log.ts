import type { Context } from 'hono'
import { routePath } from 'hono/route'
import type { ApiErrorCode } from '../../shared/wire/api/index.ts'
import type { AppEnv } from './bindings.ts'

/** Messages of D1 name tables and columns but never bound values; any other message may quote data. */
const safeMessage = (error: Error): string | undefined =>
  error.message.startsWith('D1_ERROR') ? error.message : undefined

/** Its name, and its message where that quotes nothing. */
export const kindOf = (cause: unknown) => {
  const error = cause instanceof Error ? cause : null
  return { error: error?.name ?? typeof cause, message: error ? safeMessage(error) : undefined }
}

const framesOf = (error: Error): readonly string[] =>
  (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at '))

/** Writes one line about trouble that is not one request's own: what kind, without any value. */
export const logTrouble = (code: ApiErrorCode, cause: unknown): void => {
  console.error(JSON.stringify({ level: 'error', code, ...kindOf(cause) }))
}

/** Writes one line about a fault of ours: where and what kind, without any value of the request. */
export const logFault = (c: Context<AppEnv>, code: ApiErrorCode, cause: unknown): void => {
  const error = cause instanceof Error ? cause : null
  console.error(
    JSON.stringify({
      level: 'error',
      code,
      requestId: c.get('requestId'),
      method: c.req.method,
      route: routePath(c, -1),
      ...kindOf(cause),
      frames: error ? framesOf(error) : [],
    }),
  )
}
