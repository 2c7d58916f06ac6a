import { env } from 'cloudflare:workers'
import type { productionApp } from '../helpers/client.ts'
import type { Caller } from './callers.ts'
import type { FuzzRequest } from './requests.ts'

type Packing = FuzzRequest['packing']

const pack = async (text: string, packing: Packing): Promise<string | Uint8Array<ArrayBuffer>> => {
  if (packing === 'none') return text
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'))
  const whole = new Uint8Array(await new Response(stream).arrayBuffer())
  return packing === 'damaged' ? whole.slice(0, Math.ceil(whole.length / 2)) : whole
}

const hasBody = ({ method, body }: FuzzRequest): boolean =>
  body !== null && method !== 'GET' && method !== 'HEAD'

/** The answer to a request. */
export const send = async (
  app: ReturnType<typeof productionApp>,
  callers: ReadonlyMap<string, Caller>,
  request: FuzzRequest,
): Promise<Response> => {
  const headers = new Headers(request.headers.map(([name, value]): [string, string] => [name, value]))
  const caller = callers.get(request.caller)
  headers.set('Authorization', caller ? `Bearer ${caller.token}` : request.caller)
  const init: RequestInit = { method: request.method, headers }
  if (hasBody(request)) init.body = await pack(request.body ?? '', request.packing)
  const { DB, TOKEN_AUDIENCES } = env
  return app.fetch(new Request(`https://example.vn${request.path}`, init), { DB, TOKEN_AUDIENCES })
}
