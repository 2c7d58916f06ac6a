import { checkWorkbook } from './check/check-report.ts'
import { jsonReport } from './check/json-report.ts'
import { printCheck } from './check/print-check.ts'
import { readDistrictFile } from './check/read-file.ts'
import { parseArguments } from './command/parse-arguments.ts'
import { runCommand } from './command/run-command.ts'

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
