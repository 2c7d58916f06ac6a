/** What must be remembered of one repaired cell: its name, its old value, and marks of the new one and of its row. */
export type UndoCell = readonly [cell: string, before: string | number, after: string, row: string]

/** The repaired cells of one sheet. */
export interface UndoSheet {
  /** The sheet's official name. */
  readonly sheet: string
  /** 0-based positions of the cells by which a row is known again. */
  readonly identity: readonly number[]
  readonly cells: readonly UndoCell[]
}

export type Undo = readonly UndoSheet[]

/** The document property that says how much is stored; its parts are `quick-fix-0` and on. */
const HEADER = 'quick-fix'
/** Base64 letters, one byte each: a value holds 9 KB. */
const PART_SIZE = 9000
/** Of the 500 KB that a document's properties hold; the rest is for others. */
export const UNDO_LIMIT = 50 * PART_SIZE

interface Header {
  readonly cells: number
  readonly parts: number
}

const EMPTY: Header = { cells: 0, parts: 0 }

const partName = (index: number): string => `${HEADER}-${index}`

const parseHeader = (text: string | null | undefined): Header => (text ? JSON.parse(text) : EMPTY)

const readHeader = (): Header => parseHeader(PropertiesService.getDocumentProperties().getProperty(HEADER))

/** How many cells the last quick fix changed, or 0 when there is nothing to undo. One service call. */
export const undoableCells = (): number => readHeader().cells

/** The text that {@link storeUndo} stores; at most {@link UNDO_LIMIT} letters can be stored. */
export const packUndo = (undo: Undo): string => {
  const packed = Utilities.gzip(Utilities.newBlob(JSON.stringify(undo), 'text/plain'))
  return Utilities.base64Encode(packed.getBytes())
}

const unpack = (text: string): Undo => {
  const bytes = Utilities.base64Decode(text)
  return JSON.parse(Utilities.ungzip(Utilities.newBlob(bytes, 'application/x-gzip')).getDataAsString())
}

/** Writes a text's parts over those of the last time; what is left of those is emptied. Two service calls. */
const replaceParts = (packed: string, cells: number): void => {
  const parts = Math.ceil(packed.length / PART_SIZE)
  const values: Record<string, string> = { [HEADER]: JSON.stringify({ cells, parts }) }
  for (let i = readHeader().parts - 1; i >= parts; i--) values[partName(i)] = ''
  for (let i = 0; i < parts; i++) values[partName(i)] = packed.slice(i * PART_SIZE, (i + 1) * PART_SIZE)
  PropertiesService.getDocumentProperties().setProperties(values)
}

/**
 * Remembers what a quick fix is about to change, in the document itself: members' names must not leave the
 * workbook, and a cache would forget them within hours.
 */
export const storeUndo = (packed: string, cells: number): void => replaceParts(packed, cells)

/** What the last quick fix changed, or null. One service call. */
export const loadUndo = (): Undo | null => {
  const values = PropertiesService.getDocumentProperties().getProperties()
  const { cells, parts } = parseHeader(values[HEADER])
  if (cells === 0) return null
  return unpack(Array.from({ length: parts }, (_, i) => values[partName(i)] ?? '').join(''))
}

/** Forgets the last quick fix. Two service calls. */
export const forgetUndo = (): void => replaceParts('', 0)
