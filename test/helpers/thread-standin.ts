import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Standin, StandinOptions } from '../../local/standin/standin.ts'
import { startStandin } from '../../local/standin/start-standin.ts'
import { manifestWith, PERSON, SCOPES } from './run-script.ts'

/** A stand-in in a thread, stopped with the test; it may fetch from `https://tinh.example/v1/`. */
export const threadStandin = async (
  code: string,
  options: Partial<StandinOptions> = {},
): Promise<Standin> => {
  const manifest = manifestWith(SCOPES, { urlFetchWhitelist: ['https://tinh.example/v1/'] })
  const standin = await startStandin({ user: PERSON, bundle: { code, html: {}, manifest }, ...options })
  onTestFinished(() => standin.stop())
  return standin
}

const readBody = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString()
}

/** A server in this thread that says what it was asked, with the status of `/v1/<status>`; its address. */
export const echoServer = async (): Promise<string> => {
  const server = createServer(async (request, response) => {
    const body = await readBody(request)
    response.writeHead(Number(request.url?.slice('/v1/'.length)) || 200, {
      etag: '"e1"',
      'content-type': 'application/json',
    })
    response.end(
      JSON.stringify({ method: request.method, authorization: request.headers.authorization, body }),
    )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/`
}
