import { createHash, createHmac, randomUUID } from 'node:crypto'
import { gunzipSync, gzipSync } from 'node:zlib'
import type { Run } from '../run.ts'
import { fail, free, type Methods } from '../service.ts'
import { bytesOf } from './bytes.ts'
import { formatDate } from './format-date.ts'

/** `SHA_256` or `HMAC_SHA_256` as OpenSSL names it. */
const hashName = (algorithm: unknown): string =>
  String(algorithm)
    .replace(/^HMAC_/, '')
    .replace('_', '')
    .toLowerCase()

const digest = (run: Run, algorithm: unknown, value: unknown, charset: unknown): Uint8Array =>
  new Uint8Array(
    createHash(hashName(algorithm))
      .update(bytesOf(run, value, charset))
      .digest(),
  )

const sign = (run: Run, algorithm: unknown, value: unknown, key: unknown, charset: unknown): Uint8Array => {
  const hmac = createHmac(hashName(algorithm), bytesOf(run, key, charset))
  return new Uint8Array(hmac.update(bytesOf(run, value, charset)).digest())
}

const decode = (text: string): Uint8Array => {
  if (!/^[A-Za-z0-9+/_-]*={0,2}$/.test(text)) return fail('Could not decode string.')
  return new Uint8Array(Buffer.from(text, 'base64'))
}

const encode = (run: Run, value: unknown, charset: unknown): string =>
  Buffer.from(bytesOf(run, value, charset)).toString('base64')

const webSafe = (base64: string) => base64.replaceAll('+', '-').replaceAll('/', '_')

const newBlob = (run: Run, data: unknown, contentType: string | null = null, name: string | null = null) =>
  run.create('Blob', {
    bytes: bytesOf(run, data, 'UTF_8'),
    contentType: contentType ?? (typeof data === 'string' ? 'text/plain' : null),
    name,
  })

const gunzip = (run: Run, blob: object): object => {
  const { bytes, name } = run.stateOf('Blob', blob)
  try {
    const unpacked = new Uint8Array(gunzipSync(bytes))
    return run.create('Blob', { bytes: unpacked, contentType: null, name })
  } catch {
    return fail('Could not decompress gzip.')
  }
}

const DATA = ['string,Charset?', 'number[]'] as const
const SIGNED = ['string,string,Charset?', 'number[],number[]'] as const
const DIGESTED = ['DigestAlgorithm,string,Charset?', 'DigestAlgorithm,number[]'] as const

export const utilitiesMethods: Methods<null> = {
  computeDigest: free(DIGESTED, (run, _self, algorithm: unknown, value: unknown, charset?: unknown) =>
    digest(run, algorithm, value, charset),
  ),
  computeHmacSha256Signature: free(SIGNED, (run, _self, value: unknown, key: unknown, charset?: unknown) =>
    sign(run, 'SHA_256', value, key, charset),
  ),
  base64Encode: free(DATA, (run, _self, value: unknown, charset?: unknown) => encode(run, value, charset)),
  base64EncodeWebSafe: free(DATA, (run, _self, value: unknown, charset?: unknown) =>
    webSafe(encode(run, value, charset)),
  ),
  base64Decode: free('string,Charset?', (_run, _self, text: string) => decode(text)),
  newBlob: free(
    ['string,string|null?,string|null?', 'number[],string|null?,string|null?'],
    (run, _self, data: unknown, contentType?: string | null, name?: string | null) =>
      newBlob(run, data, contentType ?? null, name ?? null),
  ),
  gzip: free(['Blob', 'Blob,string'], (run, _self, blob: object, name?: string) => {
    const { bytes, name: own } = run.stateOf('Blob', blob)
    const packed = new Uint8Array(gzipSync(bytes))
    return run.create('Blob', {
      bytes: packed,
      contentType: 'application/x-gzip',
      name: name ?? `${own ?? 'archive'}.gz`,
    })
  }),
  ungzip: free('Blob', (run, _self, blob: object) => gunzip(run, blob)),
  formatDate: free('date,string,string', (_run, _self, date: Date, timeZone: string, pattern: string) =>
    formatDate(date.getTime(), timeZone, pattern),
  ),
  getUuid: free('', () => randomUUID()),
  sleep: free('integer', (run, _self, milliseconds: number) => {
    if (milliseconds > 300_000) fail('Invalid argument: milliseconds')
    run.world.clock.advance(milliseconds)
  }),
}
