import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import type { Workbook } from '../../../shared/reading/workbook.ts'

/** Records of members by their blind token; a file number that stands twice is one token. */
export type Tokens = ReadonlyMap<string, number>

/** 64 bits. */
const BYTES = 8

/** Bytes of a text in UTF-8, which Apps Script has no encoder for. */
const utf8 = (text: string): Uint8Array =>
  Uint8Array.from(encodeURIComponent(text).match(/%..|./g) ?? [], (part) =>
    part.length > 1 ? Number.parseInt(part.slice(1), 16) : part.charCodeAt(0),
  )

const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

/**
 * HMAC-SHA-256 of each known file number under the key (its letters in ASCII), cut to 64 bits, as 16 hex
 * digits. In the script itself: a service call for each member would take minutes.
 */
export const blindTokens = (members: Workbook['members'], key: string): Tokens => {
  const tokens = new Map<string, number>()
  if (members === null) return tokens
  const { fileNumber } = members.columns
  const keyBytes = utf8(key)
  for (let i = 0; i < members.size; i++) {
    if (!fileNumber.isKnown(i)) continue
    const token = hexOf(hmac(sha256, keyBytes, utf8(fileNumber.at(i))).slice(0, BYTES))
    if (!tokens.has(token)) tokens.set(token, i)
  }
  return tokens
}

/** As they travel: in order, so that the order of rows stays at home. */
export const toList = (tokens: Tokens): readonly string[] => [...tokens.keys()].sort()
