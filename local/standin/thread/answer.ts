import type { MessagePort } from 'node:worker_threads'
import type { StandinOptions } from '../standin.ts'
import type { InboundResponse, OutboundRequest } from '../traffic.ts'
import type { Question, Reply } from './messages.ts'

/** UrlFetchApp gives up after a minute. */
const TIMEOUT_MS = 60_000

/** Performs a request over the network. */
const fetchOverNetwork = async (request: OutboundRequest): Promise<InboundResponse> => {
  const response = await fetch(request.url, {
    method: request.method,
    headers: request.headers,
    body: request.body as Uint8Array<ArrayBuffer> | null,
    redirect: request.followRedirects ? 'follow' : 'manual',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  })
  const { 'content-encoding': _unpacked, ...headers } = Object.fromEntries(response.headers)
  return { status: response.status, headers, body: new Uint8Array(await response.arrayBuffer()) }
}

const routed = (url: string, routes: Readonly<Record<string, string>>): string => {
  const prefix = Object.keys(routes).find((candidate) => url.startsWith(candidate))
  return prefix === undefined ? url : `${routes[prefix]}${url.slice(prefix.length)}`
}

const answerTo = async (question: Question, options: StandinOptions): Promise<Reply> => {
  if (question.kind === 'identity-token') {
    const { identityToken = null } = options
    return {
      kind: 'identity-token',
      token: typeof identityToken === 'function' ? await identityToken() : identityToken,
    }
  }
  const request = { ...question.request, url: routed(question.request.url, options.routes ?? {}) }
  return { kind: 'fetch', response: await (options.fetch ?? fetchOverNetwork)(request) }
}

/** `fetch failed` alone says nothing: its cause does. */
const reasonOf = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}

/** Answers what the thread asks for, and wakes it up. */
export const answerQuestions = (
  port: MessagePort,
  signal: SharedArrayBuffer,
  options: StandinOptions,
): void => {
  const answered = new Int32Array(signal)
  const post = (reply: Reply): void => port.postMessage(reply)
  const answer = async (question: Question): Promise<void> => {
    await answerTo(question, options)
      .then(post)
      .catch((error: unknown) => post({ kind: 'failure', message: reasonOf(error) }))
    Atomics.store(answered, 0, 1)
    Atomics.notify(answered, 0)
  }
  port.on('message', (question: Question) => void answer(question))
}
