import { cpus } from 'node:os'
import { printTable } from '../local/command/print-table.ts'
import { withFreshTexts } from './cells/fresh.ts'
import { createWorkbook, FULL_SIZE } from './cells.ts'
import { compareOutcomes } from './compare.ts'
import type { Check } from './contender.ts'
import { CONTENDERS, OURS, STRAIGHT } from './contenders.ts'
import { measureWarm } from './measure.ts'
import { measureFirst } from './measure-first.ts'
import { measureXlsx } from './xlsx.ts'

const SEED = 9
const SIZES = [5_000, 20_000, 80_000]
const SHARES = [0, 0.01, 0.2, 1]
const ROUNDS = 9
const FIRST_RUNS = 5

const workbook = (members: number, badShare: number) =>
  withFreshTexts(createWorkbook({ members, badShare, seed: SEED }))

const say = (...lines: readonly string[]): void => {
  process.stdout.write(`${lines.join('\n')}\n`)
}

const ms = (value: number | undefined): string => (value ?? Number.NaN).toFixed(0)
const times = (value: number): string => `${value.toFixed(2)} ×`

const loadAll = async (): Promise<ReadonlyMap<string, Check>> =>
  new Map(
    await Promise.all(Object.entries(CONTENDERS).map(async ([name, load]) => [name, await load()] as const)),
  )

/** Stops the benchmark when somebody finds something else than we do. */
const compareAll = async (checks: ReadonlyMap<string, Check>): Promise<void> => {
  for (const badShare of [0, 0.01]) {
    const grids = workbook(FULL_SIZE, badShare)
    const ours = await checks.get(OURS)?.(grids)
    for (const [name, check] of checks) {
      const differences = ours ? compareOutcomes(ours, await check(grids)) : []
      if (differences.length > 0) throw new Error(`${name} finds something else:\n${differences.join('\n')}`)
    }
    const found = `${ours?.issues.length} issues, ${ours?.figures().size} figures`
    say(`${badShare * 100} % bad cells: all ${checks.size} find the same ${found}.`)
  }
}

const besideOurs = (found: ReadonlyMap<string, number>, name: string): string =>
  times((found.get(name) ?? Number.NaN) / (found.get(OURS) ?? Number.NaN))

const comparePeers = async (checks: ReadonlyMap<string, Check>): Promise<void> => {
  const grids = workbook(FULL_SIZE, 0)
  const works = new Map([...checks].map(([name, check]) => [name, () => check(grids)]))
  const warm = await measureWarm(works, ROUNDS)
  const first = await measureFirst(grids, FIRST_RUNS)
  const rows = [...checks.keys()].map((name) => [
    name,
    ms(warm.get(name)),
    besideOurs(warm, name),
    ms(first.get(name)),
    besideOurs(first, name),
  ])
  const headings = ['from cells to issues and facts', 'warm ms', 'beside ours', 'first run ms', 'beside ours']
  say('', ...printTable(headings, rows, [1, 2, 3, 4]))
}

/** Ours and (a) over workbooks that differ in one thing. */
const compareWorkbooks = async (
  heading: string,
  workbooks: readonly { readonly label: string; readonly members: number; readonly badShare: number }[],
  checks: ReadonlyMap<string, Check>,
): Promise<void> => {
  const rows: string[][] = []
  for (const { label, members, badShare } of workbooks) {
    const grids = workbook(members, badShare)
    const works = new Map([OURS, STRAIGHT].map((name) => [name, () => checks.get(name)?.(grids)]))
    const found = await measureWarm(works, ROUNDS)
    const [ours = Number.NaN, straight = Number.NaN] = [found.get(OURS), found.get(STRAIGHT)]
    const perMember = ((ours * 1000) / members).toFixed(2)
    rows.push([label, ms(ours), perMember, ms(straight), times(ours / straight)])
  }
  say('', ...printTable([heading, 'ours ms', 'µs a member', '(a) ms', 'ours beside (a)'], rows, [1, 2, 3, 4]))
}

const compareXlsx = async (): Promise<void> => {
  const found = await measureXlsx(workbook(FULL_SIZE, 0), ROUNDS)
  const limit = found.get(STRAIGHT) ?? Number.NaN
  const rows = [...found].map(([name, taken]) => [name, ms(taken), times(taken / limit)])
  say('', ...printTable(['from .xlsx to issues and facts', 'warm ms', 'beside reader + (a)'], rows, [1, 2]))
}

const [cpu] = cpus()
say(`Node ${process.versions.node}, ${cpus().length} × ${cpu?.model ?? 'unknown processor'}`)
say(`${FULL_SIZE} members, 485 organizations, 400 hamlets; medians.`)
const checks = await loadAll()
await compareAll(checks)
await comparePeers(checks)
await compareWorkbooks(
  'members',
  SIZES.map((members) => ({ label: String(members), members, badShare: 0 })),
  checks,
)
await compareWorkbooks(
  'bad cells',
  SHARES.map((badShare) => ({ label: `${badShare * 100} %`, members: FULL_SIZE, badShare })),
  checks,
)
await compareXlsx()
