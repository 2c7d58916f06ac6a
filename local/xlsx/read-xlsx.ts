import type { SheetGrid } from '../../shared/sheets/grid.ts'
import { openArchive } from './archive.ts'
import { createCellReader } from './cell-value.ts'
import { checkContainer } from './container.ts'
import { readSheets, readStrays } from './read-cells.ts'
import { chooseWindow } from './reading-window.ts'
import { toSheetGrid } from './sheet-grid.ts'
import { surveyWorkbook } from './survey.ts'

/**
 * The worksheets of an .xlsx or .xlsm file, hidden ones too, with cells at their own A1 positions;
 * macros are ignored. Throws a `WorkbookFileError` for a file that cannot be used.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<SheetGrid[]> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  checkContainer(file)
  const survey = await surveyWorkbook(await openArchive(file))
  const window = chooseWindow(survey.extents, survey.usedIn)
  const sheets = await readSheets(file, window, survey)
  const readCell = createCellReader()
  const grids: SheetGrid[] = []
  for (const sheet of sheets) {
    const strays = window.holdsAll ? [] : await readStrays(file, sheet.name, window, survey)
    grids.push(toSheetGrid(sheet, strays, readCell))
  }
  return grids
}
