import type { SheetGrid } from '../../shared/reading/grid.ts'
import { openArchive } from './archive.ts'
import { createCellReader } from './cell-value.ts'
import { zipIn } from './container.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readStyles } from './styles.ts'
import { createCellBudget, createUsedCells } from './used-cells.ts'
import { readWorkbookPart } from './workbook-part.ts'
import { readWorksheet } from './worksheet.ts'

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
