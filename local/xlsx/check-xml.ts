import type { SaxesTagPlain } from 'saxes'
import { SaxesParser } from 'saxes'
import type { Part } from './archive.ts'
import { damaged, WorkbookFileError } from './workbook-file-error.ts'

/** What is told of the elements of a part; names come without their prefix. */
export interface XmlListener {
  readonly open: (name: string, attributes: Readonly<Record<string, string>>) => void
  readonly text: (text: string) => void
  readonly close: (name: string) => void
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

const createParser = (part: string, listener: XmlListener): SaxesParser => {
  const parser = new SaxesParser()
  parser.on('doctype', () => {
    throw damaged(part)
  })
  parser.on('opentag', (tag: SaxesTagPlain) => listener.open(localName(tag.name), tag.attributes))
  parser.on('text', listener.text)
  parser.on('cdata', listener.text)
  parser.on('closetag', (tag: SaxesTagPlain) => listener.close(localName(tag.name)))
  return parser
}

const LESS_THAN = 0x3c
const BYTE_ORDER_MARK = Buffer.from([0xef, 0xbb, 0xbf])
/** Excel's own drawings of notes are no well-formed XML; pictures may say what they like. */
const NOT_OURS = /\.(vml|svg)$/i

const isXml = (bytes: Buffer): boolean =>
  bytes[bytes.subarray(0, BYTE_ORDER_MARK.length).equals(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0] ===
  LESS_THAN

const parse = async (part: Part, listener: XmlListener): Promise<void> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  let parser: SaxesParser | null = null
  for await (const bytes of await part.open()) {
    if (!parser && !isXml(bytes)) return
    parser ??= createParser(part.name, listener)
    parser.write(decoder.decode(bytes, { stream: true }))
  }
  parser?.write(decoder.decode()).close()
}

/**
 * Unpacks a part, tells the listener of it, and throws a `WorkbookFileError` when it is cut off, is not
 * well-formed or has a document type. What is not XML is passed over.
 */
export const checkXml = async (part: Part, listener: XmlListener): Promise<void> => {
  if (NOT_OURS.test(part.name)) return
  try {
    await parse(part, listener)
  } catch (error) {
    throw error instanceof WorkbookFileError ? error : damaged(part.name)
  }
}
