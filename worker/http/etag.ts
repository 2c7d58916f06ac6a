import type { Context } from 'hono'
import * as z from 'zod/mini'
import { ApiError } from './error.ts'
import type { Parameter } from './parameter.ts'

/** What the answer to a person may be kept under: asked again each time, by nobody else. */
export const revalidated = (etag: string): Record<string, string> => ({
  ETag: etag,
  'Cache-Control': 'private, no-cache',
  Vary: 'Authorization',
})

/** The same for an answer that is no secret. */
export const publicly = (etag: string): Record<string, string> => ({
  ETag: etag,
  'Cache-Control': 'public, no-cache',
})

/** Tags that a header lists, without the mark that Cloudflare puts before those of answers that it compresses. */
const tagsIn = (header: string): readonly string[] =>
  header.split(',').map((tag) => tag.trim().replace(/^W\//, ''))

const isTag = (etag: string): ((tag: string) => boolean) => {
  const strong = etag.replace(/^W\//, '')
  return (tag) => tag === strong
}

/** Whether the caller holds the answer with this ETag already (RFC 9110, 13.1.2: weak comparison). */
export const isUnchanged = (c: Context, etag: string): boolean => {
  const held = c.req.header('If-None-Match') ?? ''
  return tagsIn(held).some(isTag(etag))
}

/** For answers that nobody keeps. */
export const PRIVATE = { 'Cache-Control': 'no-store' }

/** The state that the caller changes (RFC 9110, 13.1.1). Throws `precondition-required` when none is named. */
const heldTags = (c: Context): readonly string[] => {
  const held = c.req.header('If-Match')
  if (held === undefined) throw new ApiError('precondition-required')
  return tagsIn(held)
}

/** Throws `precondition-failed` unless the caller holds this state, or says that any will do. */
export const requireHeld = (held: readonly string[], etag: string): void => {
  if (!held.some(isTag(etag)) && !held.includes('*')) throw new ApiError('precondition-failed')
}

const EXAMPLE = '"5d1c0a9b8e7f4f6b"'

/** See `heldTags`. */
export const ifMatch: Parameter<readonly string[]> = {
  in: 'header',
  required: true,
  description: 'ETag của dữ liệu đã tải trước khi sửa; người khác đã sửa thì không lưu.',
  schema: z.string(),
  example: EXAMPLE,
  read: heldTags,
}

/** See `isUnchanged`. */
export const ifNoneMatch: Parameter<null> = {
  in: 'header',
  required: false,
  description: 'ETag của bản đang giữ; nếu chưa đổi thì trả lời 304, không có nội dung.',
  schema: z.string(),
  example: EXAMPLE,
  read: () => null,
}
