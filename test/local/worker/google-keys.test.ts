import { get, type ServerResponse } from 'node:http'
import { exportJWK, generateKeyPair, SignJWT } from 'jose'
import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { bundleWorker } from '../../../local/worker/bundle-worker.ts'
import { readConfiguration } from '../../../local/worker/read-configuration.ts'
import { type RunningWorker, startWorker } from '../../../local/worker/start-worker.ts'

const EMAIL = 'can.bo@example.vn'
const MANY = 8

const { publicKey, privateKey } = await generateKeyPair('RS256', { extractable: true })
const KEYS = JSON.stringify({
  keys: [{ ...(await exportJWK(publicKey)), alg: 'RS256', use: 'sig', kid: 'one' }],
})

/** A token of Google's; each is another, so that none is remembered. */
const signToken = (): Promise<string> =>
  new SignJWT({ email: EMAIL, email_verified: true, jti: crypto.randomUUID() })
    .setProtectedHeader({ alg: 'RS256', kid: 'one' })
    .setIssuer('https://accounts.google.com')
    .setAudience(readConfiguration().audience)
    .setSubject('google:can.bo')
    .setIssuedAt()
    .setExpirationTime('1h')
    .sign(privateKey)

describe('in workerd, where no request may wait for what another fetches,', () => {
  let code = ''
  beforeAll(async () => {
    code = (await bundleWorker(readConfiguration().entry)).code
  })
  const running: RunningWorker[] = []
  afterEach(async () => {
    for (const worker of running.splice(0)) await worker.stop()
  })

  /** A Worker with a Google that answers as `answer` says; `asked` tells its requests, the oldest first. */
  const open = async (answer: (response: ServerResponse, nth: number) => void) => {
    const logged: string[] = []
    let asked = 0
    const first = Promise.withResolvers<ServerResponse>()
    const worker = await startWorker({
      code,
      onLog: (line) => logged.push(line),
      outbound: (_request, response) => {
        asked++
        first.resolve(response)
        answer(response, asked)
      },
    })
    running.push(worker)
    await worker.invite(EMAIL, 'province-viewer', null)
    const ask = async () => {
      const headers = { Authorization: `Bearer ${await signToken()}`, Connection: 'close' }
      const reply = await fetch(`${worker.url}/v1/me`, { headers })
      return [reply.status, reply.headers.get('Retry-After')] as const
    }
    const askAtOnce = () => Promise.all(Array.from({ length: MANY }, ask))
    return { worker, logged, first: first.promise, asked: () => asked, ask, askAtOnce }
  }

  it('many that come while the keys are fetched are all let in, by one fetch', async () => {
    const { worker, logged, first, asked, ask, askAtOnce } = await open((response, nth) => {
      if (nth > 1) response.end(KEYS)
    })
    const before = ask()
    const held = await first
    const others = askAtOnce()
    expect((await fetch(`${worker.url}/healthz`)).status).toBe(200)
    held.end(KEYS)
    expect(new Set([await before, ...(await others)].map(([status]) => status))).toEqual(new Set([200]))
    expect([asked(), logged]).toEqual([1, []])
  })

  it('they are let in also when who began the fetch has hung up', async () => {
    const { worker, first, asked, askAtOnce } = await open((response, nth) => {
      if (nth > 1) response.end(KEYS)
    })
    const headers = { Authorization: `Bearer ${await signToken()}` }
    const gone = get(`${worker.url}/v1/me`, { headers }).on('error', () => {})
    const held = await first
    const others = askAtOnce()
    const isGone = Promise.withResolvers<void>()
    gone.on('close', isGone.resolve).destroy()
    await isGone.promise
    held.end(KEYS)
    expect(new Set((await others).map(([status]) => status))).toEqual(new Set([200]))
    // Whether a runtime ends what the client left is its own affair.
    expect(asked()).toBeLessThanOrEqual(2)
  })

  it('all are told to wait when Google fails, which is asked and logged once', async () => {
    const { logged, asked, ask, askAtOnce } = await open((response) => response.writeHead(500).end())
    for (const [status, retryAfter] of [await ask(), ...(await askAtOnce())]) {
      expect(status).toBe(503)
      expect(Number(retryAfter)).toBeGreaterThanOrEqual(1)
      expect(Number(retryAfter)).toBeLessThanOrEqual(5)
    }
    expect(asked()).toBe(1)
    expect(logged.map((line) => JSON.parse(line))).toEqual([
      { level: 'error', code: 'identity-unavailable', error: 'TypeError' },
    ])
  })
})
