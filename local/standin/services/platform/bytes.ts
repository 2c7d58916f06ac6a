import type { Run } from '../run.ts'
import { fail } from '../service.ts'

/** Text as bytes; without UTF-8 asked for, what is not ASCII becomes `?`, as in Google's digests. */
const encode = (text: string, charset: unknown): Uint8Array =>
  String(charset) === 'UTF_8'
    ? new TextEncoder().encode(text)
    : Uint8Array.from(text, (letter) => ((letter.codePointAt(0) ?? 0) < 128 ? letter.charCodeAt(0) : 63))

/** The bytes of text, of a list of signed numbers, or of a blob. */
export const bytesOf = (run: Run, value: unknown, charset: unknown): Uint8Array => {
  if (typeof value === 'string') return encode(value, charset)
  if (Array.isArray(value)) return Uint8Array.from(value, (byte) => Number(byte) & 255)
  return run.nameOf(value) === 'Blob' ? run.stateOf('Blob', value).bytes : fail('Invalid argument: bytes')
}
