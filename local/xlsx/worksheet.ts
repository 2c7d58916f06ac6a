import type { Merge, SheetCell, SheetGrid } from '../../shared/reading/grid.ts'
import type { Part } from './archive.ts'
import { createCellListener } from './cell-listener.ts'
import type { ReadCell } from './cell-value.ts'
import { rangeOf } from './places.ts'
import { readXml } from './read-xml.ts'
import type { UsedCells } from './used-cells.ts'
import { damaged } from './workbook-file-error.ts'

const isFilled = (cell: SheetCell): boolean => cell !== null && cell !== ''

/** What tabs of other kinds are, also where the workbook takes them for worksheets. */
const OTHER_ROOTS = new Set(['chartsheet', 'dialogsheet', 'macrosheet'])

/**
 * Reads a worksheet as it is unpacked: the filled cells and merges, hidden rows and columns like any other. Null for a
 * tab of another kind.
 */
export const readWorksheet = async (
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
