import { checkWorkbook } from './check/check-report.ts'
import { printCheck } from './check/print-check.ts'
import { readDistrictFile } from './check/read-file.ts'
import { parseArguments } from './command/parse-arguments.ts'
import { runCommand } from './command/run-command.ts'

const USAGE = 'npm run -s check -- TỆP.xlsx [--json]'

await runCommand(async (args) => {
  const { path, values } = parseArguments(args, { json: { type: 'boolean' } }, USAGE)
  const book = await readDistrictFile(path)
  const report = checkWorkbook(book)
  process.stdout.write(values.json ? `${JSON.stringify(report, null, 1)}\n` : printCheck(report, book))
  return report.summary.errors > 0 ? 1 : 0
})
