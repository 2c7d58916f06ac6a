import { isWhitelisted } from '../../realm/manifest.ts'
import type { OutboundRequest } from '../../traffic.ts'
import type { Run } from '../run.ts'
import { fail } from '../service.ts'
import { bytesOf } from './bytes.ts'

/** The second argument of `fetch`, as the script passes it. */
export interface FetchOptions {
  readonly method?: unknown
  readonly contentType?: unknown
  readonly headers?: object
  readonly payload?: unknown
  readonly muteHttpExceptions?: unknown
  readonly followRedirects?: unknown
}

const URL_LIMIT = 2 * 1024
const BODY_LIMIT = 50 * 1024 * 1024
const AGENT =
  'Mozilla/5.0 (compatible; Google-Apps-Script; beanserver; +https://script.google.com; id: standin)'
/** Set by Google itself. */
const RESERVED = new Set(['host', 'content-length', 'x-forwarded-for', 'accept-encoding', 'connection'])

interface Payload {
  readonly body: Uint8Array
  readonly contentType: string
}

const FORM = 'application/x-www-form-urlencoded'

const payloadOf = (run: Run, payload: unknown): Payload | null => {
  if (payload === undefined || payload === null) return null
  if (run.nameOf(payload) === 'Blob') {
    const { bytes, contentType } = run.stateOf('Blob', payload)
    return { body: bytes, contentType: contentType ?? 'application/octet-stream' }
  }
  if (typeof payload === 'object' && !Array.isArray(payload)) {
    const form = new URLSearchParams(
      Object.entries(payload).map(([key, value]): [string, string] => [key, String(value)]),
    )
    return { body: new TextEncoder().encode(form.toString()), contentType: FORM }
  }
  return { body: bytesOf(run, payload, 'UTF_8'), contentType: FORM }
}

const headersOf = (options: FetchOptions, payload: Payload | null): Record<string, string> => {
  const headers: Record<string, string> = { 'user-agent': AGENT }
  if (payload) headers['content-type'] = payload.contentType
  for (const [name, value] of Object.entries(options.headers ?? {})) {
    if (RESERVED.has(name.toLowerCase())) fail(`Attribute provided with invalid value: Header:${name}`)
    headers[name.toLowerCase()] = String(value)
  }
  if (options.contentType !== undefined) headers['content-type'] = String(options.contentType)
  return headers
}

const guardUrl = (run: Run, url: string): void => {
  if (!URL.canParse(url) || !/^https?:/.test(url)) fail(`Invalid argument: ${url}`)
  if (url.length > URL_LIMIT) fail('Limit Exceeded: URLFetch URL Length.')
  const { urlFetchWhitelist } = run.world.program.manifest
  if (urlFetchWhitelist && !isWhitelisted(url, urlFetchWhitelist)) {
    fail(`UrlFetch calls to ${url} are not permitted: no prefix of urlFetchWhitelist covers it.`)
  }
}

/** The request that Google would send; refuses what it would refuse. */
export const toRequest = (run: Run, url: string, options: FetchOptions): OutboundRequest => {
  guardUrl(run, url)
  const payload = payloadOf(run, options.payload)
  if (payload && payload.body.length > BODY_LIMIT) fail('Limit Exceeded: URLFetch POST Size.')
  const method = String(options.method ?? (payload ? 'post' : 'get')).toUpperCase()
  if (!/^(?:GET|HEAD|POST|PUT|PATCH|DELETE|OPTIONS)$/.test(method))
    fail('Attribute provided with invalid value: method')
  return {
    method,
    url,
    headers: headersOf(options, payload),
    body: payload && method !== 'GET' && method !== 'HEAD' ? payload.body : null,
    followRedirects: options.followRedirects !== false,
  }
}
