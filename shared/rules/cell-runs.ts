import { cellPlace } from '../reading/text/cell-name.ts'

/** So many runs are named. */
const NAMED = 20

/** Cells of one column from top to bottom, as people name them: `B2–B5, B7 và 3 ô nữa`. */
export const cellRuns = (cells: readonly string[]): string => {
  const runs: string[][] = []
  for (const cell of cells) {
    const run = runs[runs.length - 1]
    const last = run?.[run.length - 1]
    if (run && last && cellPlace(last).row + 1 === cellPlace(cell).row) run.push(cell)
    else runs.push([cell])
  }
  const named = runs.slice(0, NAMED)
  const more = cells.length - named.reduce((sum, run) => sum + run.length, 0)
  const names = named.map((run) => (run.length > 1 ? `${run[0]}–${run[run.length - 1]}` : run[0])).join(', ')
  return more > 0 ? `${names} và ${more} ô nữa` : names
}
