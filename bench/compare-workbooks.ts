import { sizeFor, workbook } from '../test/straight-line/invented/workbook.ts'
import type { Check } from '../test/straight-line/outcome.ts'
import { OURS, STRAIGHT } from './contenders.ts'
import { measureWarm, medianOf } from './measure.ts'
import { sayTable, showMs, showRatio } from './tables.ts'

const SIZES = [5_000, 20_000, 80_000]
const SHARES = [0, 0.01, 0.2, 1]
const ROUNDS = 5

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
    const times = await measureWarm(works, ROUNDS)
    const microseconds = (medianOf(times, OURS, 'cpu') * 1000) / members
    rows.push([
      label,
      String(issues),
      showMs(times, OURS),
      microseconds.toFixed(1),
      showRatio(times, OURS, STRAIGHT, 'clock'),
      showRatio(times, OURS, STRAIGHT, 'cpu'),
    ])
  }
  sayTable([heading, 'issues', 'ours ms', 'CPU µs a member', 'beside (a)', 'in CPU time'], rows)
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
    SHARES.map((badShare) => ({ label: `${badShare * 100} %`, members: sizeFor(badShare), badShare })),
    checks,
  )
