import { compareOutcomes, countFigures } from '../test/straight-line/compare.ts'
import { fullWorkbook } from '../test/straight-line/invented/workbook.ts'
import type { Check } from '../test/straight-line/outcome.ts'
import { OURS, STRAIGHT } from './contenders.ts'
import { sayTable } from './tables.ts'

const SHARES = [0, 0.01, 0.2, 1]
const MOST_FOR_ALL = 0.01

/** Who is timed at this share of bad cells: all of them only where few are bad. */
const isTimed = (name: string, badShare: number): boolean =>
  badShare <= MOST_FOR_ALL || name === OURS || name === STRAIGHT

/** Prints what is found in the workbook at each share of bad cells; throws when somebody finds something else. */
export const checkAgreement = async (checks: ReadonlyMap<string, Check>): Promise<void> => {
  const rows: string[][] = []
  for (const badShare of SHARES) {
    const grids = fullWorkbook(badShare)
    const ours = await checks.get(OURS)?.(grids)
    if (ours === undefined) continue
    const timed = [...checks].filter(([name]) => isTimed(name, badShare))
    for (const [name, check] of timed) {
      const differences = compareOutcomes(ours, await check(grids))
      if (differences.length > 0) throw new Error(`${name} finds something else:\n${differences.join('\n')}`)
    }
    const cells = grids.flatMap((grid) => grid.cells.flat()).filter((cell) => cell !== null).length
    const found = [cells, ours.issues, countFigures(ours)].map(String)
    rows.push([`${badShare * 100} %`, ...found, `${timed.length} of ${timed.length}`])
  }
  sayTable(['bad cells', 'filled cells', 'issues', 'figures', 'contenders that agree'], rows)
}
