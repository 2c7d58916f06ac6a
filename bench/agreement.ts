import { fullWorkbook } from './cells.ts'
import { compareOutcomes, countFigures } from './compare.ts'
import type { Check } from './contender.ts'
import { OURS } from './contenders.ts'
import { sayTable } from './tables.ts'

const SHARES = [0, 0.01, 0.2, 1]

/** Prints what is found in the workbook at each share of bad cells; throws when somebody finds something else. */
export const checkAgreement = async (checks: ReadonlyMap<string, Check>): Promise<void> => {
  const rows: string[][] = []
  for (const badShare of SHARES) {
    const grids = fullWorkbook(badShare)
    const ours = await checks.get(OURS)?.(grids)
    if (ours === undefined) continue
    for (const [name, check] of checks) {
      const differences = compareOutcomes(ours, await check(grids))
      if (differences.length > 0) throw new Error(`${name} finds something else:\n${differences.join('\n')}`)
    }
    const cells = grids.flatMap((grid) => grid.cells.flat()).filter((cell) => cell !== null).length
    const found = [cells, ours.issues, countFigures(ours)].map(String)
    rows.push([`${badShare * 100} %`, ...found, `${checks.size} of ${checks.size}`])
  }
  sayTable(['bad cells', 'filled cells', 'issues', 'figures', 'contenders that agree'], rows)
}
