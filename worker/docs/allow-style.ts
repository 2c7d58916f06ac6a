import { createMiddleware } from 'hono/factory'
import type { AppEnv } from '../http/bindings.ts'

/** Stands around `secureHeaders`: lets the page use its own style, named by its hash, and nothing else. */
export const allowStyle = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  const { styleHash } = await import('./style.ts')
  const before = c.res.headers.get('Content-Security-Policy') ?? ''
  c.header('Content-Security-Policy', `${before}; style-src 'sha256-${await styleHash()}'`)
})
