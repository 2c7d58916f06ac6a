import type { Merge, SheetCell, SheetGrid } from '../../shared/sheets/grid.ts'
import { parsePosition } from './cell-position.ts'
import type { RawCell } from './cell-value.ts'
import { createUsedCells, type UsedCells } from './used-cells.ts'
import type { XmlHandler } from './xml-scanner.ts'
import { scanXml } from './xml-scanner.ts'
import { attributeOf } from './xml-text.ts'

type ReadCell = (cell: RawCell) => SheetCell

const FIRST_SLICED_LENGTH = 13

/** V8 cuts longer texts out of the piece of XML they stand in and keeps all of it; a copy lets it go. */
const detached = (text: string): string =>
  text.length < FIRST_SLICED_LENGTH ? text : Buffer.from(text, 'utf16le').toString('utf16le')

/** Collects the text of the element that is being read: `<v>` or the `<t>` of inline text. */
const createTextCollector = () => {
  let text: string | null = null
  let isOpen = false
  return {
    reset: () => {
      text = null
    },
    open: () => {
      text ??= ''
      isOpen = true
    },
    close: () => {
      isOpen = false
    },
    add: (piece: string) => {
      if (isOpen) text += piece
    },
    text: () => text,
  }
}

const createCellHandler = (cells: UsedCells, readCell: ReadCell): XmlHandler => {
  const collector = createTextCollector()
  let row = -1
  let column = -1
  let attributes = ''
  let hasFormula = false
  let isInPhonetic = false

  const openRow = (raw: string) => {
    row = (Number(attributeOf(raw, 'r')) || row + 2) - 1
    column = -1
  }
  const openCell = (raw: string) => {
    const reference = attributeOf(raw, 'r')
    if (reference === '') column++
    else [row, column] = parsePosition(reference)
    attributes = raw
    hasFormula = false
    collector.reset()
  }
  const closeCell = () => {
    const value = collector.text()
    if (value === null && !hasFormula) return
    const type = attributeOf(attributes, 't')
    const style = Number(attributeOf(attributes, 's'))
    const cell = readCell({ type, style, value: value && detached(value), hasFormula })
    if (cell !== null) cells.put(row, column, cell)
  }
  return {
    open(name, raw) {
      if (name === 'c') openCell(raw)
      else if (name === 'v' || (name === 't' && !isInPhonetic)) collector.open()
      else if (name === 'row') openRow(raw)
      else if (name === 'f') hasFormula = true
      else if (name === 'rPh') isInPhonetic = true
    },
    text: collector.add,
    close(name) {
      if (name === 'c') closeCell()
      else if (name === 'v' || name === 't') collector.close()
      else if (name === 'rPh') isInPhonetic = false
    },
  }
}

const parseMerge = (reference: string): Merge => {
  const [first = '', last = first] = reference.split(':')
  const [top, left] = parsePosition(first)
  const [bottom, right] = parsePosition(last)
  return { top, left, bottom, right }
}

/** The filled cells and merges of one worksheet, hidden rows and columns like any other. */
export const readSheetGrid = async (
  name: string,
  pieces: AsyncIterable<string>,
  readCell: ReadCell,
): Promise<SheetGrid> => {
  const cells = createUsedCells(name)
  const merges: Merge[] = []
  const cellHandler = createCellHandler(cells, readCell)
  let isInData = false
  await scanXml(pieces, {
    open(tag, attributes) {
      if (isInData) cellHandler.open(tag, attributes)
      else if (tag === 'sheetData') isInData = true
      else if (tag === 'mergeCell') merges.push(parseMerge(attributeOf(attributes, 'ref')))
    },
    text: cellHandler.text,
    close(tag) {
      if (tag === 'sheetData') isInData = false
      else if (isInData) cellHandler.close(tag)
    },
  })
  return { name, cells: cells.rows, merges }
}
