/** Deepest nesting; a submission has six levels. */
const DEEPEST = 32
/**
 * Most objects and arrays, and most named fields: each costs memory many times its bytes. The largest unit has 4,000 of
 * either, one of a thousand grassroots organizations some ten thousands, and 5,000 confirmations come to 30,000 fields.
 */
const MOST_NESTS = 100_000
const MOST_FIELDS = 120_000

const [QUOTE, BACKSLASH] = [0x22, 0x5c]
const [OTHER, TEXT, FIELD, OPENING, CLOSING] = [0, 1, 2, 3, 4]
const KINDS: readonly (readonly [signs: string, kind: number])[] = [
  ['"', TEXT],
  [':', FIELD],
  ['[{', OPENING],
  [']}', CLOSING],
]
/** What a byte outside texts means. */
const KIND_OF = new Uint8Array(256)
for (const [signs, kind] of KINDS) for (const sign of signs) KIND_OF[sign.charCodeAt(0)] = kind

/** The place after a text that begins before `from`. */
const afterText = (bytes: Uint8Array, from: number): number => {
  let i = from
  while (i < bytes.length && bytes[i] !== QUOTE) i += bytes[i] === BACKSLASH ? 2 : 1
  return i + 1
}

/**
 * Whether the JSON in these bytes is nested at most 32 deep and has no more parts than a submission may have: one
 * look at the bytes, before any value is built. What is no JSON at all is for the parser to say.
 */
export const isModestJson = (bytes: Uint8Array): boolean => {
  let depth = 0
  let nests = 0
  let fields = 0
  for (let i = 0; i < bytes.length; ) {
    const kind = KIND_OF[bytes[i] ?? 0]
    i += 1
    if (kind === OTHER) continue
    if (kind === TEXT) i = afterText(bytes, i)
    else if (kind === FIELD) fields += 1
    else if (kind === CLOSING) depth -= 1
    else {
      depth += 1
      nests += 1
    }
    if (depth > DEEPEST || nests > MOST_NESTS || fields > MOST_FIELDS) return false
  }
  return true
}
