import { writeFile } from 'node:fs/promises'
import { PAGES } from './docs/pages.ts'

for (const [path, page] of Object.entries(PAGES)) {
  await writeFile(path, page())
  console.error(`đã viết ${path}`)
}
