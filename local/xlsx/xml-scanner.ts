import { damaged } from './workbook-file-error.ts'
import { decodeXml } from './xml-text.ts'

/** What a scan meets, in order. Names come without their namespace prefix. */
export interface XmlHandler {
  /** `attributes` is the raw text after the name; `attributeOf` reads it. */
  readonly open: (name: string, attributes: string) => void
  /** Decoded; may come in several pieces. */
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

/** Longer than any tag or text that a spreadsheet program writes. */
const LONGEST_TOKEN = 4_000_000
const EXCLAMATION = 33
const QUOTE = 34
const APOSTROPHE = 39
const SLASH = 47
const GREATER = 62

/** The end (exclusive) of the tag that begins at `from`, past quoted values; 0 when it is not there yet. */
const tagEnd = (text: string, from: number): number => {
  let quote = 0
  for (let at = from; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (quote) {
      if (code === quote) quote = 0
    } else if (code === GREATER) return at + 1
    else if (code === QUOTE || code === APOSTROPHE) quote = code
  }
  return 0
}

const closedBy = (text: string, mark: string, from: number): number => {
  const at = text.indexOf(mark, from)
  return at < 0 ? 0 : at + mark.length
}

/** The end (exclusive) of the markup that begins at `from`; 0 when it is not there yet. */
const markupEnd = (text: string, from: number): number => {
  if (text.startsWith('<?', from)) return closedBy(text, '?>', from)
  if (text.charCodeAt(from + 1) !== EXCLAMATION) return tagEnd(text, from)
  if (text.startsWith('<!--', from)) return closedBy(text, '-->', from)
  if (text.startsWith('<![CDATA[', from)) return closedBy(text, ']]>', from)
  return tagEnd(text, from)
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const openTag = (inside: string, handler: XmlHandler): string => {
  const space = inside.indexOf(' ')
  const whole = space < 0 ? inside : inside.slice(0, space)
  const nameEnd = /[\t\r\n]/.test(whole) ? whole.search(/\s/) : whole.length
  const name = localName(inside.slice(0, nameEnd))
  handler.open(name, inside.slice(nameEnd))
  return name
}

/** Tells the handler of one tag and returns by how much it changes the depth. */
const tag = (text: string, from: number, end: number, handler: XmlHandler): number => {
  if (text.charCodeAt(from + 1) === SLASH) {
    handler.close(localName(text.slice(from + 2, end - 1).trimEnd()))
    return -1
  }
  if (text.charCodeAt(end - 2) !== SLASH) {
    openTag(text.slice(from + 1, end - 1), handler)
    return 1
  }
  handler.close(openTag(text.slice(from + 1, end - 2), handler))
  return 0
}

/** Tells the handler of one piece of markup and returns by how much it changes the depth. */
const markup = (text: string, from: number, end: number, handler: XmlHandler): number => {
  if (text.startsWith('<?', from) || text.startsWith('<!--', from)) return 0
  if (text.charCodeAt(from + 1) !== EXCLAMATION) return tag(text, from, end, handler)
  if (!text.startsWith('<![CDATA[', from)) throw damaged('XML có DOCTYPE')
  handler.text(text.slice(from + '<![CDATA['.length, end - ']]>'.length))
  return 0
}

/** Tells the handler of all complete tokens and returns where the first incomplete one begins. */
const scanPiece = (text: string, handler: XmlHandler, changeDepth: (by: number) => void): number => {
  let at = 0
  while (at < text.length) {
    const from = text.indexOf('<', at)
    if (from < 0) return at
    if (from > at) handler.text(decodeXml(text.slice(at, from)))
    const end = markupEnd(text, from)
    if (end === 0) return from
    changeDepth(markup(text, from, end, handler))
    at = end
  }
  return at
}

/** Scans XML as its pieces arrive. Throws a `WorkbookFileError` when it is not well formed or not complete. */
export const scanXml = async (pieces: AsyncIterable<string>, handler: XmlHandler): Promise<void> => {
  let rest = ''
  let depth = 0
  let isBegun = false
  const changeDepth = (by: number) => {
    depth += by
    isBegun = true
    if (depth < 0) throw damaged('XML')
  }
  for await (const piece of pieces) {
    const text = rest + piece
    rest = text.slice(scanPiece(text, handler, changeDepth))
    if (rest.length > LONGEST_TOKEN) throw damaged('XML')
  }
  if (depth !== 0 || !isBegun || rest.trim() !== '') throw damaged('XML không đầy đủ')
}
