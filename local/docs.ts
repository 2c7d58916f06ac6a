import { writeFile } from 'node:fs/promises'
import { runCommand } from './command/run-command.ts'
import { PAGES } from './docs/pages.ts'

const HELP = `Cách dùng: npm run docs

Viết lại các trang sinh từ mã: ${Object.keys(PAGES).join(', ')}.`

await runCommand(HELP, async () => {
  for (const [path, page] of Object.entries(PAGES)) {
    await writeFile(path, page())
    console.error(`đã viết ${path}`)
  }
  return 0
})
