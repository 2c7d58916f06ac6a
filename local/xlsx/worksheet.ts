import type { Merge, SheetCell, SheetGrid } from '../../shared/sheets/grid.ts'
import type { Part } from './archive.ts'
import { createCellListener, placeOf } from './cell-listener.ts'
import type { ReadCell } from './cell-value.ts'
import { readXml } from './read-xml.ts'
import type { UsedCells } from './used-cells.ts'
import { damaged } from './workbook-file-error.ts'

const toMerge = (reference: string): Merge => {
  const [first = '', last = first] = reference.split(':')
  const [start, end] = [placeOf(first), placeOf(last)]
  return { top: start.row, left: start.column, bottom: end.row, right: end.column }
}

const isFilled = (cell: SheetCell): boolean => cell !== null && cell !== ''

/** Reads a worksheet as it is unpacked: the filled cells and merges, hidden rows and columns like any other. */
export const readWorksheet = async (
  { name, part }: { readonly name: string; readonly part: Part },
  cells: UsedCells,
  readCell: ReadCell,
): Promise<SheetGrid> => {
  const merges: Merge[] = []
  const listener = createCellListener((row, column, raw) => {
    const cell = readCell(raw)
    if (isFilled(cell)) cells.put(row, column, cell)
  })
  let root = ''
  await readXml(part, {
    ...listener,
    open(element, attributes) {
      root ||= element
      if (element === 'mergeCell') merges.push(toMerge(attributes.ref ?? ''))
      else listener.open(element, attributes)
    },
  })
  if (root !== 'worksheet') throw damaged(part.name)
  return { name, cells: cells.rows, merges }
}
