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

/** Elements inside each other; Excel writes no more than a dozen. */
const DEEPEST = 100
/** Bytes without the start or end of an element. A cell holds at most 32,767 characters. */
const LONGEST_PIECE = 1024 * 1024

const localName = (name: string): string => name.slice(name.indexOf(':') + 1)

/** A parser that knows how many bytes passed since it last told something. */
const createParser = (part: string, listener: XmlListener) => {
  const parser = new SaxesParser()
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
    listener.open(localName(tag.name), tag.attributes)
  })
  parser.on('text', listener.text)
  parser.on('cdata', listener.text)
  parser.on('closetag', (tag: SaxesTagPlain) => {
    silent = 0
    depth--
    listener.close(localName(tag.name))
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

const parse = async (part: Part, listener: XmlListener): Promise<void> => {
  const decoder = new TextDecoder('utf-8', { fatal: true })
  const parser = createParser(part.name, listener)
  for await (const bytes of part.open()) parser.write(decoder.decode(bytes, { stream: true }), bytes.length)
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
