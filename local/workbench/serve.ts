import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tellFault } from '../command/tell-fault.ts'
import { type Answer, refuse } from './answer.ts'

const HOST = '127.0.0.1'

/** A server on this machine only. */
export interface Serving {
  /** Without a slash at the end. */
  readonly url: string
  readonly stop: () => Promise<void>
}

const listen = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, HOST, () => {
      server.off('error', reject)
      resolve()
    })
  })

const isTaken = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && (error.code === 'EADDRINUSE' || error.code === 'EACCES')

/** Takes the port, or a free one when somebody else has it. */
const listenSomewhere = async (server: Server, port: number): Promise<number> => {
  try {
    await listen(server, port)
  } catch (error) {
    if (!isTaken(error)) throw error
    await listen(server, 0)
  }
  return (server.address() as AddressInfo).port
}

/** Other sites in the same browser may neither read nor do anything here, by whatever name they reach it. */
const isOwn = ({ headers, method }: IncomingMessage, port: number): boolean => {
  const hosts = [`${HOST}:${port}`, `localhost:${port}`]
  if (!hosts.includes(headers.host ?? '')) return false
  if (method === 'GET') return true
  const isJson = headers['content-type']?.startsWith('application/json') ?? false
  return isJson && (headers.origin === undefined || hosts.includes(headers.origin.replace('http://', '')))
}

/** Serves answers on the port, or on a free one when it is taken; 0 takes a free one. */
export const serve = async (
  port: number,
  answerTo: (request: IncomingMessage) => Promise<Answer>,
): Promise<Serving> => {
  let own = port
  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = isOwn(request, own) ? await answerTo(request) : refuse(403, 'Không được phép.')
    response.writeHead(answer.status, {
      ...answer.headers,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    })
    response.end(answer.body)
  }
  const server = createServer((request, response) => {
    respond(request, response).catch((error: unknown) => {
      tellFault('Không trả lời được trang; hãy tải lại trang', error)
      response.destroy()
    })
  })
  own = await listenSomewhere(server, port)
  return {
    url: `http://${HOST}:${own}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
