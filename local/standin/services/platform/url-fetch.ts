import { FetchRefusal, type InboundResponse, type OutboundRequest } from '../../traffic.ts'
import type { Run } from '../run.ts'
import { call, fail, free, type Methods } from '../service.ts'
import { type FetchOptions, toRequest } from './request.ts'

const SHOWN_OF_RESPONSE = 100

const remember = (run: Run, request: OutboundRequest, status: number, failure: string | null = null) => {
  const { authorization, ...headers } = request.headers
  run.world.requests.push({
    method: request.method,
    url: request.url,
    headers:
      authorization === undefined
        ? headers
        : { ...headers, authorization: authorization.replace(/ .*/, ' …') },
    body: request.body ?? new Uint8Array(),
    status,
    failure,
  })
}

const send = (run: Run, request: OutboundRequest): InboundResponse => {
  try {
    const response = run.world.remote.fetch(request)
    remember(run, request, response.status)
    return response
  } catch (error) {
    remember(run, request, 0, error instanceof Error ? error.message : String(error))
    return fail(error instanceof FetchRefusal ? error.message : `Address unavailable: ${request.url}`)
  }
}

/** Without a charset the answer's own is taken, or the oldest one, so that nobody relies on a guess. */
const charsetOf = ({ headers: sent }: InboundResponse): string =>
  /charset=([\w-]+)/i.exec(sent['content-type'] ?? '')?.[1] ?? 'iso-8859-1'

const textOf = (response: InboundResponse, charset = charsetOf(response)): string =>
  new TextDecoder(charset).decode(response.body)

const fetchOne = (run: Run, url: string, options: FetchOptions): object => {
  const response = send(run, toRequest(run, url, options))
  if (response.status >= 400 && options.muteHttpExceptions !== true) {
    const shown = textOf(response).slice(0, SHOWN_OF_RESPONSE)
    fail(
      `Request failed for ${new URL(url).origin} returned code ${response.status}. Truncated server response: ${shown} (use muteHttpExceptions option to examine full response)`,
    )
  }
  return run.create('HTTPResponse', response)
}

export const urlFetchMethods: Methods<null> = {
  fetch: call('string,object?', (run, _self, url: string, options: FetchOptions = {}) =>
    fetchOne(run, url, options),
  ),
}

/** As servers write them; nobody may rely on the letter case. */
const headerName = (name: string): string =>
  name === 'etag' ? 'ETag' : name.replaceAll(/(^|-)[a-z]/g, (letter) => letter.toUpperCase())

const headers = (_run: Run, response: InboundResponse) =>
  Object.fromEntries(Object.entries(response.headers).map(([name, value]) => [headerName(name), value]))

export const responseMethods: Methods<InboundResponse> = {
  getResponseCode: free('', (_run, { status }) => status),
  getContentText: free(['', 'string'], (_run, response, charset?: string) => textOf(response, charset)),
  getHeaders: free('', headers),
}
