import { readFile, stat } from 'node:fs/promises'
import type { SheetKey } from '../../shared/forms/so-don-vi/index.ts'
import { SHEETS } from '../../shared/forms/so-don-vi/index.ts'
import { readWorkbook } from '../../shared/reading/read-workbook.ts'
import type { Workbook } from '../../shared/reading/workbook.ts'
import { CommandError } from '../command/run-command.ts'
import { LIMITS } from '../xlsx/limits.ts'
import { readXlsx } from '../xlsx/read-xlsx.ts'
import { tooLarge, WorkbookFileError } from '../xlsx/workbook-file-error.ts'

const MAIN_SHEETS: readonly SheetKey[] = ['info', 'organizations', 'members']

const readBytes = async (path: string): Promise<Uint8Array> => {
  const file = await stat(path).catch(() => null)
  if (!file?.isFile()) throw new CommandError(`Không có tệp ${path}; hãy xem lại đường dẫn.`)
  if (file.size > LIMITS.fileBytes) throw tooLarge(`hơn ${LIMITS.fileMegabytes} MB`)
  return readFile(path).catch(() => {
    throw new CommandError(`Không mở được tệp ${path}; hãy xem lại quyền đọc tệp.`)
  })
}

/** Reads a district workbook from disk. Throws a one-line error when the file cannot be used as one. */
export const readDistrictFile = async (path: string): Promise<Workbook> => {
  const book = readWorkbook(await readXlsx(await readBytes(path)))
  if (MAIN_SHEETS.every((key) => book.presence[key] === 'absent')) {
    const names = MAIN_SHEETS.map((key) => `“${SHEETS[key].name}”`).join(', ')
    throw new WorkbookFileError(
      `Tệp không có trang nào trong các trang ${names}; hãy chọn tệp sổ đơn vị làm theo mẫu.`,
    )
  }
  return book
}
