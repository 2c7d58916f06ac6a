import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Bundle } from './standin.ts'

/** Reads what the build wrote: Code.js, appsscript.json and the pages. */
export const readBundle = (folder: string): Bundle => {
  const read = (file: string) => readFileSync(join(folder, file), 'utf8')
  const pages = readdirSync(folder).filter((file) => file.endsWith('.html'))
  return {
    code: read('Code.js'),
    manifest: read('appsscript.json'),
    html: Object.fromEntries(pages.map((file) => [file.slice(0, -'.html'.length), read(file)])),
  }
}
