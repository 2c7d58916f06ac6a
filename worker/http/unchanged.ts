import { createMiddleware } from 'hono/factory'
import type { AppEnv } from './bindings.ts'
import { createRecent } from './recent.ts'

/** How long "unchanged" stands before the database is asked again. */
const STANDS_MS = 1_000
const MOST = 500
/** A caller holds one tag or two of some thirty characters; what is longer is not worth the memory. */
const LONGEST_HELD = 200

interface Unchanged {
  readonly headers: Headers
  /** Milliseconds. */
  readonly until: number
  /** Writes before the request, for what was written since may have changed the answer. */
  readonly writes: number
}

/**
 * Says "unchanged" (304) again for a second to the same token, address and ETag. Nothing is handed out that the
 * caller does not hold; a write through the same isolate ends it at once, one elsewhere within the second.
 */
export const rememberUnchanged = () => {
  const unchanged = createRecent<Unchanged>(MOST)
  let writes = 0
  return createMiddleware<AppEnv>(async (c, next) => {
    if (c.req.method !== 'GET') {
      await next().finally(() => writes++)
      return
    }
    const held = c.req.header('If-None-Match')
    if (held === undefined || held.length > LONGEST_HELD) return next()
    const name = `${c.req.url} ${held} ${c.req.header('Authorization')}`
    const known = unchanged.get(name)
    if (known && known.writes === writes && Date.now() < known.until) {
      return new Response(null, { status: 304, headers: known.headers })
    }
    const writesBefore = writes
    await next()
    if (c.res.status !== 304) return
    const headers = new Headers(c.res.headers)
    unchanged.set(name, { headers, until: Date.now() + STANDS_MS, writes: writesBefore })
  })
}
