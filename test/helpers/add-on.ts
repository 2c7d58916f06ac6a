import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAddOn } from '../../local/add-on/build-add-on.ts'

/** The address that the add-on under test is built for; the stand-in routes it to where a test answers. */
export const BACKEND_URL = 'https://tong-hop.test'

const build = async (): Promise<string> => {
  const outDir = mkdtempSync(join(tmpdir(), 'add-on-'))
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }))
  await buildAddOn({ backendUrl: BACKEND_URL, outDir })
  return outDir
}

let built: Promise<string> | undefined

/** The folder with the built add-on, built once for all tests of a process, which only read it. */
export const buildTestAddOn = (): Promise<string> => {
  built ??= build()
  return built
}

/** The text of a built file. */
export const builtFile = (outDir: string, name: string): string => readFileSync(join(outDir, name), 'utf8')
