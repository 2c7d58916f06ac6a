/** Base64 letters, one byte each: a property holds 9 KB. */
export const PART_SIZE = 9000

/** How many things a kept text tells of, and in how many parts it lies. */
interface Header {
  readonly count: number
  readonly parts: number
}

const EMPTY: Header = { count: 0, parts: 0 }

const partName = (name: string, index: number): string => `${name}-${index}`

const parseHeader = (text: string | null | undefined): Header => (text ? JSON.parse(text) : EMPTY)

const readHeader = (name: string): Header =>
  parseHeader(PropertiesService.getDocumentProperties().getProperty(name))

/** A value as the text that is kept of it. */
export const pack = (value: unknown): string => {
  const packed = Utilities.gzip(Utilities.newBlob(JSON.stringify(value), 'text/plain'))
  return Utilities.base64Encode(packed.getBytes())
}

const unpack = (text: string): unknown => {
  const bytes = Utilities.base64Decode(text)
  return JSON.parse(Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString())
}

/**
 * Keeps a packed value in the document itself, under the name and in parts `name-0` and on, in place of the
 * one before; what is left of that is emptied. Two service calls.
 */
export const keep = (name: string, packed: string, count: number): void => {
  const parts = Math.ceil(packed.length / PART_SIZE)
  const values: Record<string, string> = { [name]: JSON.stringify({ count, parts }) }
  for (let i = readHeader(name).parts - 1; i >= parts; i--) values[partName(name, i)] = ''
  for (let i = 0; i < parts; i++) {
    values[partName(name, i)] = packed.slice(i * PART_SIZE, (i + 1) * PART_SIZE)
  }
  PropertiesService.getDocumentProperties().setProperties(values)
}

/** How many things the kept value tells of, 0 when nothing is kept. One service call. */
export const keptCount = (name: string): number => readHeader(name).count

/** The kept value, or null. One service call. */
export const kept = (name: string): unknown => {
  const values = PropertiesService.getDocumentProperties().getProperties()
  const { count, parts } = parseHeader(values[name])
  if (count === 0) return null
  return unpack(Array.from({ length: parts }, (_, i) => values[partName(name, i)] ?? '').join(''))
}
