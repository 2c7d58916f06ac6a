import type { SheetGrid } from '../../shared/sheets/grid.ts'
import { createCellReader } from './cell-value.ts'
import { checkContainer } from './container.ts'
import { readSharedStrings } from './shared-strings.ts'
import { readSheetGrid } from './sheet-grid.ts'
import { readNumberFormats } from './styles.ts'
import { unpackText } from './unpack.ts'
import { findParts } from './workbook-parts.ts'
import type { ZipEntry } from './zip-directory.ts'
import { readZipDirectory } from './zip-directory.ts'

/**
 * The worksheets of an .xlsx or .xlsm file, hidden ones too, with cells at their own A1 positions;
 * macros are ignored. Throws a `WorkbookFileError` for a file that cannot be used.
 */
export const readXlsx = async (bytes: Uint8Array): Promise<SheetGrid[]> => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  checkContainer(file)
  const entries = readZipDirectory(file)
  const unpack = (entry: ZipEntry) => unpackText(file, entry)
  const parts = await findParts({ entries, unpack })
  const readCell = createCellReader({
    strings: parts.strings ? await readSharedStrings(unpack(parts.strings)) : [],
    formats: parts.styles ? await readNumberFormats(unpack(parts.styles)) : [],
    is1904: parts.is1904,
  })
  const grids: SheetGrid[] = []
  for (const { name, entry } of parts.sheets) {
    grids.push(await readSheetGrid(name, unpack(entry), readCell))
  }
  return grids
}
