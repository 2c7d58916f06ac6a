import { checkWorkbook } from './check/check-report.ts'
import { jsonReport } from './check/json-report.ts'
import { printCheck } from './check/print-check.ts'
import { readDistrictFile } from './check/read-file.ts'
import { parseArguments } from './command/parse-arguments.ts'
import { runCommand } from './command/run-command.ts'

const USAGE = 'npm run -s check -- TỆP.xlsx [--json]'

await runCommand(async (args) => {
  const { path, values } = parseArguments(args, { json: { type: 'boolean' } }, USAGE)
  const book = await readDistrictFile(path)
  const report = checkWorkbook(book)
  if (values.json) for (const piece of jsonReport(report)) process.stdout.write(piece)
  else process.stdout.write(printCheck(report, book))
  return report.summary.errors > 0 ? 1 : 0
})
