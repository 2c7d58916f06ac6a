import { gunzipSync, gzipSync } from 'node:zlib'

/** Half the work of the usual 6, for a sixth more bytes. */
const LEVEL = 3
/** Far more than anything stored comes to. */
const MOST_BYTES = 64 * 1024 * 1024

/**
 * Text (or its UTF-8) gzipped, as hex digits: a BLOB goes to D1 and comes back as an array of numbers, which
 * is many times slower. Statements say `unhex(?)` and `hex(…)`.
 */
export const pack = (text: string | Uint8Array): string => gzipSync(text, { level: LEVEL }).toHex()

/** The text that was packed. Throws for anything else. */
export const unpack = (packed: string): string =>
  new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(
    gunzipSync(Uint8Array.fromHex(packed), { maxOutputLength: MOST_BYTES }),
  )

/** The same, or null for anything else. */
export const tryUnpack = (packed: string): string | null => {
  try {
    return unpack(packed)
  } catch {
    return null
  }
}
