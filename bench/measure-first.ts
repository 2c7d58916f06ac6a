import { execFile } from 'node:child_process'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { serialize } from 'node:v8'
import type { SheetGrid } from '../shared/sheets/grid.ts'
import { CONTENDERS } from './contenders.ts'
import { median } from './measure.ts'

const run = promisify(execFile)
const SCRIPT = fileURLToPath(new URL('first-run.ts', import.meta.url))

/** Medians of the first check in a fresh process, in milliseconds, by name of the contender. */
export const measureFirst = async (
  grids: readonly SheetGrid[],
  rounds: number,
): Promise<ReadonlyMap<string, number>> => {
  const folder = await mkdtemp(join(tmpdir(), 'bench-'))
  const path = join(folder, 'cells.bin')
  const times = new Map(Object.keys(CONTENDERS).map((name) => [name, [] as number[]]))
  try {
    await writeFile(path, serialize(grids))
    for (let round = 0; round < rounds; round++) {
      for (const [name, taken] of times) {
        const { stdout } = await run(process.execPath, [SCRIPT, name, path])
        taken.push(Number(stdout))
      }
    }
  } finally {
    await rm(folder, { recursive: true })
  }
  return new Map([...times].map(([name, taken]) => [name, median(taken)]))
}
