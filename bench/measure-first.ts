import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { serialize } from 'node:v8'
import type { SheetGrid } from '../shared/reading/grid.ts'
import { CONTENDERS } from './contenders.ts'
import { type Sample, type Times, timeInTurns } from './measure.ts'

const run = promisify(execFile)
const SCRIPT = fileURLToPath(new URL('first-run.ts', import.meta.url))

/** Times of the first check, each in a fresh process. */
export const measureFirst = async (grids: readonly SheetGrid[], rounds: number): Promise<Times> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const path = join(folder, 'cells.bin')
  try {
    await writeFile(path, serialize(grids))
    return await timeInTurns(Object.keys(CONTENDERS), rounds, async (name) => {
      const { stdout } = await run(process.execPath, [SCRIPT, name, path])
      return JSON.parse(stdout) as Sample
    })
  } finally {
    await rm(folder, { recursive: true })
  }
}
