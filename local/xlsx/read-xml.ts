import { SaxesParser, type SaxesTagPlain } from 'saxes'
import type { Part } from './archive.ts'
import { ownElements, type XmlListener } from './own-elements.ts'
import { damaged, WorkbookFileError } from './workbook-file-error.ts'

/** Bytes that are enough to tell the encoding of a part. */
const HEAD = 256

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
const encodingOf = (head: Buffer): string => {
  const marked = MARKS.find(([, start]) => head.subarray(0, start.length).equals(start))
  if (marked) return marked[0]
  const declared = DECLARED.exec(head.toString('latin1'))?.[1] ?? 'utf-8'
  return UNICODE.test(declared) ? 'utf-8' : declared
}

/** Elements inside each other; Excel writes no more than a dozen. */
const DEEPEST = 100
/** Bytes without the start or end of an element. A cell holds at most 32,767 characters. */
const LONGEST_PIECE = 1024 * 1024

/** Bytes that are parsed at once: a part stored without compression may come as a whole. */
const PIECE = 64 * 1024

/** A parser that knows how many bytes passed since it last told something. */
const createParser = (part: string, listener: XmlListener) => {
  const parser = new SaxesParser()
  const own = ownElements(listener)
  const fail = () => {
    throw damaged(part)
  }
  let depth = 0
  let silent = 0
  parser.on('error', fail)
  parser.on('doctype', fail)
  parser.on('opentag', (tag: SaxesTagPlain) => {
    silent = 0
    depth++
    if (depth > DEEPEST) fail()
    own.open(tag.name, tag.attributes)
  })
  parser.on('text', own.text)
  parser.on('cdata', own.text)
  parser.on('closetag', () => {
    silent = 0
    depth--
    own.close()
  })
  return {
    write: (text: string, bytes: number) => {
      silent += bytes
      if (silent > LONGEST_PIECE) fail()
      parser.write(text)
    },
    end: (text: string) => parser.write(text).close(),
  }
}

/** The bytes of a part in pieces of bearable size, the first long enough to tell the encoding. */
async function* piecesOf(part: Part): AsyncIterable<Buffer> {
  let head: Buffer | null = Buffer.alloc(0)
  for await (const bytes of part.open()) {
    const known: Buffer = head === null ? bytes : Buffer.concat([head, bytes])
    head = head !== null && known.length < HEAD ? known : null
    if (head !== null) continue
    for (let at = 0; at < known.length; at += PIECE) yield known.subarray(at, at + PIECE)
  }
  if (head !== null) yield head
}

const decoderOf = (head: Buffer) => new TextDecoder(encodingOf(head), { fatal: true })

const parse = async (part: Part, listener: XmlListener): Promise<void> => {
  const parser = createParser(part.name, listener)
  let decoder = decoderOf(Buffer.alloc(0))
  let isFirst = true
  for await (const bytes of piecesOf(part)) {
    if (isFirst) decoder = decoderOf(bytes)
    isFirst = false
    parser.write(decoder.decode(bytes, { stream: true }), bytes.length)
  }
  parser.end(decoder.decode())
}

/**
 * Unpacks a part and tells the listener of it, without keeping it. Throws a `WorkbookFileError` when it is
 * cut off, is not well-formed or has a document type, so no entity is ever made.
 */
export const readXml = async (part: Part, listener: XmlListener): Promise<void> => {
  try {
    await parse(part, listener)
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : damaged(part.name)
  }
}
