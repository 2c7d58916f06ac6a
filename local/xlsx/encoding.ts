/** Bytes that are enough to tell the encoding of a part. */
export const HEAD = 256

const MARKS: readonly (readonly [encoding: string, start: Buffer])[] = [
  ['utf-16le', Buffer.from([0xff, 0xfe])],
  ['utf-16be', Buffer.from([0xfe, 0xff])],
  ['utf-16le', Buffer.from('<\0', 'latin1')],
  ['utf-16be', Buffer.from('\0<', 'latin1')],
]

const DECLARED = /^(?:\u00ef\u00bb\u00bf)?<\?xml[^>]*?\sencoding\s*=\s*["']([\w.:-]+)["']/
/** Said by programs that write UTF-8 all the same; bytes of UTF-16 are known without it. */
const UNICODE = /^(?:utf-?8|utf-?16(?:le|be)?|(?:iso-10646-)?ucs-?2)$/i

/** The encoding of an XML part, told by its first bytes: the mark, how `<` is written, or what it declares. */
export const encodingOf = (head: Buffer): string => {
  const marked = MARKS.find(([, start]) => head.subarray(0, start.length).equals(start))
  if (marked) return marked[0]
  const declared = DECLARED.exec(head.toString('latin1'))?.[1] ?? 'utf-8'
  return UNICODE.test(declared) ? 'utf-8' : declared
}
