import { FULL_SIZE, workbook } from './cells.ts'
import type { Check } from './contender.ts'
import { OURS, STRAIGHT } from './contenders.ts'
import { measureWarm, median } from './measure.ts'
import { sayTable, showMs, showRatio } from './tables.ts'

const SIZES = [5_000, 20_000, 80_000]
const SHARES = [0, 0.01, 0.2, 1]
const WARM = { rounds: 5, warmUp: 2 }

interface Workbook {
  readonly label: string
  readonly members: number
  readonly badShare: number
}

/** Ours and (a) over workbooks that differ in one thing. */
const compareWorkbooks = async (
  heading: string,
  workbooks: readonly Workbook[],
  checks: ReadonlyMap<string, Check>,
): Promise<void> => {
  const rows: string[][] = []
  for (const { label, members, badShare } of workbooks) {
    const grids = workbook(members, badShare)
    const works = new Map([OURS, STRAIGHT].map((name) => [name, () => checks.get(name)?.(grids)]))
    const issues = (await checks.get(OURS)?.(grids))?.issues ?? 0
    const times = await measureWarm(works, WARM)
    const microseconds = (median(times.get(OURS) ?? []) * 1000) / members
    const ratioToLimit = showRatio(times, OURS, STRAIGHT)
    rows.push([
      label,
      String(issues),
      showMs(times, OURS),
      microseconds.toFixed(1),
      showMs(times, STRAIGHT),
      ratioToLimit,
    ])
  }
  sayTable([heading, 'issues', 'ours ms', 'µs a member', '(a) ms', 'ours beside (a)'], rows)
}

export const compareSizes = (checks: ReadonlyMap<string, Check>): Promise<void> =>
  compareWorkbooks(
    'members',
    SIZES.map((members) => ({ label: String(members), members, badShare: 0 })),
    checks,
  )

export const compareBadCells = (checks: ReadonlyMap<string, Check>): Promise<void> =>
  compareWorkbooks(
    'bad cells',
    SHARES.map((badShare) => ({ label: `${badShare * 100} %`, members: FULL_SIZE, badShare })),
    checks,
  )
