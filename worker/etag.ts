import type { Context } from 'hono'

/** What the answer to a person may be kept under: asked again each time, by nobody else. */
export const revalidated = (etag: string): Record<string, string> => ({
  ETag: etag,
  'Cache-Control': 'private, no-cache',
  Vary: 'Authorization',
})

/** Whether the caller holds the answer with this ETag already (RFC 9110, 13.1.2: weak comparison). */
export const isUnchanged = (c: Context, etag: string): boolean => {
  const held = c.req.header('If-None-Match') ?? ''
  return held.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)
}
