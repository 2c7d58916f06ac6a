import { readFile, stat } from 'node:fs/promises'
import { SHEETS, type SheetKey } from '../shared/forms/so-don-vi/index.ts'
import { readWorkbook } from '../shared/reading/read-workbook.ts'
import type { Workbook } from '../shared/reading/workbook.ts'
import { checkWorkbook } from './check/check-report.ts'
import { jsonReport } from './check/json-report.ts'
import { printCheck } from './check/print-check.ts'
import { parseArguments } from './command/parse-arguments.ts'
import { CommandError, runCommand } from './command/run-command.ts'
import { LIMITS } from './xlsx/limits.ts'
import { readXlsx } from './xlsx/read-xlsx.ts'
import { tooLarge, WorkbookFileError } from './xlsx/workbook-file-error.ts'

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
const readDistrictFile = async (path: string): Promise<Workbook> => {
  const book = readWorkbook(await readXlsx(await readBytes(path)))
  if (MAIN_SHEETS.every((key) => book.presence[key] === 'absent')) {
    const names = MAIN_SHEETS.map((key) => `“${SHEETS[key].name}”`).join(', ')
    throw new WorkbookFileError(
      `Tệp không có trang nào trong các trang ${names}; hãy chọn tệp sổ đơn vị làm theo mẫu.`,
    )
  }
  return book
}

const USAGE = 'npm run -s check -- TỆP.xlsx [--json]'
const HELP = `Cách dùng: ${USAGE}

Kiểm tra một sổ đơn vị như tiện ích kiểm tra: in các vấn đề và các chỉ tiêu.
  --json   in một tài liệu JSON thay cho bảng
Mã kết thúc: 0 không có lỗi, 1 có lỗi, 2 tệp không dùng được.`

await runCommand(HELP, async (args) => {
  const { path, values } = parseArguments(args, { json: { type: 'boolean' } }, USAGE)
  const book = await readDistrictFile(path)
  const report = checkWorkbook(book)
  if (values.json) for (const piece of jsonReport(report)) process.stdout.write(piece)
  else process.stdout.write(printCheck(report, book))
  return report.summary.errors > 0 ? 1 : 0
})
