import { Hono } from 'hono'
import type { AppEnv } from '../http/bindings.ts'
import { isUnchanged, publicly } from '../http/etag.ts'

/**
 * `GET /v1/openapi.json` and `GET /docs`. What they are made of is loaded with the first call only: no
 * other request waits for it.
 */
export const documentation = new Hono<AppEnv>()
  .get('/v1/openapi.json', async (c) => {
    const { openApiText } = await import('../openapi/open-api-text.ts')
    const { json, etag } = await openApiText()
    if (isUnchanged(c, etag)) return c.body(null, 304, publicly(etag))
    return c.body(json, 200, { ...publicly(etag), 'Content-Type': 'application/json' })
  })
  .get('/docs', async (c) => {
    const { docsText } = await import('../docs/docs-text.ts')
    const { html, etag } = await docsText()
    if (isUnchanged(c, etag)) return c.body(null, 304, publicly(etag))
    return c.html(html, 200, publicly(etag))
  })
