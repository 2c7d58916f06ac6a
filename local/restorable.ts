import { readFile } from 'node:fs/promises'
import { unstable_splitSqlQuery } from 'wrangler'
import { shortenStatements } from './backup/shorten-statements.ts'
import { parseArguments } from './command/parse-arguments.ts'
import { CommandError, runCommand } from './command/run-command.ts'
import { saveFile } from './command/save-file.ts'

const USAGE = 'npm run -s restorable -- BẢN_SAO_LƯU.sql --out KHÔI_PHỤC.sql'
const HELP = `Cách dùng: ${USAGE}

Viết lại bản sao lưu của D1 thành các câu lệnh mà D1 nhận lại được; xem docs/operate.md.
  --out TỆP   tệp được ghi`

/** Writes a backup of D1 so that D1 takes it back. */
await runCommand(HELP, async (args) => {
  const { path, values } = parseArguments(args, { out: { type: 'string' } }, USAGE)
  if (!values.out) throw new CommandError(`Cách dùng: ${USAGE}`)
  const backup = await readFile(path, 'utf8').catch(() => {
    throw new CommandError(`Không đọc được tệp ${path}; hãy xem lại đường dẫn.`)
  })
  const statements = shortenStatements(unstable_splitSqlQuery(backup))
  await saveFile(values.out, statements.map((statement) => `${statement};\n`).join(''))
  process.stdout.write(`Đã viết ${values.out}: ${statements.length} câu lệnh\n`)
  return 0
})
