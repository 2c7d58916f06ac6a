import { readFile } from 'node:fs/promises'
import { unstable_splitSqlQuery } from 'wrangler'
import { splitStatement } from './backup/split-statement.ts'
import { parseArguments } from './command/parse-arguments.ts'
import { CommandError, runCommand } from './command/run-command.ts'
import { saveFile } from './command/save-file.ts'

const USAGE = 'npm run -s split-backup -- BACKUP.sql --out RESTORE.sql'

await runCommand(async (args) => {
  const { path, values } = parseArguments(args, { out: { type: 'string' } }, USAGE)
  if (values.out === undefined) throw new CommandError(`Cách dùng: ${USAGE}`)
  const backup = await readFile(path, 'utf8').catch(() => {
    throw new CommandError(`Không đọc được tệp ${path}; hãy xem lại đường dẫn.`)
  })
  const statements = unstable_splitSqlQuery(backup)
  const restore = statements.flatMap(splitStatement)
  await saveFile(values.out, restore.map((statement) => `${statement.replace(/;\s*$/, '')};\n`).join(''))
  const cut = statements.filter((statement) => splitStatement(statement).length > 1).length
  process.stdout.write(
    `${statements.length} câu lệnh, trong đó ${cut} câu dài được chia nhỏ: ${values.out}\n`,
  )
  return 0
})
