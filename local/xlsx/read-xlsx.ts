import type { Merge, SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import { openArchive, type Part } from './archive.ts'
import { createCellListener } from './cell-listener.ts'
import { createCellReader, type ReadCell } from './cell-value.ts'
import { zipIn } from './container.ts'
import { LIMITS } from './limits.ts'
import { rangeOf } from './places.ts'
import { readXml } from './read-xml.ts'
import { readStyles } from './styles.ts'
import { createTextCollector } from './text-collector.ts'
import { createCellBudget, createUsedCells, type UsedCells } from './used-cells.ts'
import { damaged, tooLarge } from './workbook-file-error.ts'
import { readWorkbookPart } from './workbook-part.ts'

const isFilled = (cell: SheetCell): boolean => cell !== null && cell !== ''

/** What tabs of other kinds are, also where the workbook takes them for worksheets. */
const OTHER_ROOTS = new Set(['chartsheet', 'dialogsheet', 'macrosheet'])

/**
 * Reads a worksheet as it is unpacked: the filled cells and merges, hidden rows and columns like any other. Null for a
 * tab of another kind.
 */
const readWorksheet = async (
  { name, part }: { readonly name: string; readonly part: Part },
  cells: UsedCells,
  readCell: ReadCell,
): Promise<SheetGrid | null> => {
  const merges: Merge[] = []
  const listener = createCellListener((row, column, raw) => {
    const cell = readCell(raw)
    if (isFilled(cell)) cells.put(row, column, cell)
  })
  let root = ''
  await readXml(part, {
    ...listener,
    open(element, attributes, parent) {
      root ||= element
      if (parent === 'mergeCells' && element === 'mergeCell') merges.push(rangeOf(attributes.ref ?? ''))
      else listener.open(element, attributes, parent)
    },
  })
  if (OTHER_ROOTS.has(root)) return null
  if (root !== 'worksheet') throw damaged(part.name)
  return { name, cells: cells.rows, merges }
}

/** The texts that cells of type `s` point to, in order; none when the workbook has no table of them. */
const readSharedStrings = async (part: Part | null): Promise<readonly string[]> => {
  const strings: string[] = []
  if (part === null) return strings
  const item = createTextCollector()
  await readXml(part, {
    open(name) {
      if (name === 'si') item.clear()
      item.open(name)
    },
    text: item.text,
    close(name) {
      item.close(name)
      if (name !== 'si') return
      strings.push(item.value())
      if (strings.length > LIMITS.usedCells) throw tooLarge('bảng chữ có quá nhiều mục')
    },
  })
  return strings
}

/**
 * The worksheets of an .xlsx or .xlsm file, hidden ones too, with cells at their own A1 positions;
 * macros are ignored. Throws a `WorkbookFileError` for a file that cannot be used.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<SheetGrid[]> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { sheets, strings, styles, is1904 } = await readWorkbookPart(await openArchive(zipIn(file)))
  const readCell = createCellReader({
    strings: await readSharedStrings(strings),
    formats: await readStyles(styles),
    is1904,
  })
  const spend = createCellBudget()
  const grids: SheetGrid[] = []
  for (const sheet of sheets) {
    const grid = await readWorksheet(sheet, createUsedCells(sheet.name, spend), readCell)
    if (grid) grids.push(grid)
  }
  return grids
}
