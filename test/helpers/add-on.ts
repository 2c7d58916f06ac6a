import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildAddOn } from '../../local/add-on/build-add-on.ts'

/** The address that the add-on under test is built for; the stand-in routes it to where a test answers. */
export const BACKEND_URL = 'https://tong-hop.test'

/** Builds the add-on into a folder of its own and returns the folder. */
export const buildTestAddOn = async (): Promise<string> => {
  const outDir = mkdtempSync(join(tmpdir(), 'add-on-'))
  await buildAddOn({ backendUrl: BACKEND_URL, outDir })
  return outDir
}

/** The text of a built file. */
export const builtFile = (outDir: string, name: string): string => readFileSync(join(outDir, name), 'utf8')
