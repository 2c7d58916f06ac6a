import { fullWorkbook } from '../test/straight-line/invented/workbook.ts'
import type { Check } from '../test/straight-line/outcome.ts'
import { OURS, STRAIGHT } from './contenders.ts'
import { type Measure, measureWarm, medianOf, type Times } from './measure.ts'
import { measureFirst } from './measure-first.ts'
import { sayTable, showMs, showRatio } from './tables.ts'

const ROUNDS = 9
const FIRST_RUNS = 5

const sayPeers = (heading: string, times: Times): void => {
  const rows = [...times.keys()].map((name) => [
    name,
    showMs(times, name),
    showRatio(times, name, OURS, 'clock'),
    showRatio(times, name, OURS, 'cpu'),
  ])
  sayTable([`from cells to issues and facts, ${heading}`, 'ms', 'beside ours', 'in CPU time'], rows)
}

/** The fastest of (b) and (c) beside ours. */
const bestPeer = (times: Times, measure: Measure): string => {
  const peers = [...times.keys()].filter((name) => name !== OURS && name !== STRAIGHT)
  const best = peers.reduce((a, b) => (medianOf(times, a, measure) <= medianOf(times, b, measure) ? a : b))
  return `${showRatio(times, best, OURS, measure)} ${best}`
}

/** From cells to issues and facts: everybody, warm and in fresh processes. */
export const comparePeers = async (checks: ReadonlyMap<string, Check>): Promise<void> => {
  const grids = fullWorkbook(0)
  const warm = await measureWarm(
    new Map([...checks].map(([name, check]) => [name, () => check(grids)])),
    ROUNDS,
  )
  const first = await measureFirst(grids, FIRST_RUNS)
  sayPeers('warm', warm)
  sayPeers('first run', first)
  const toLimit = (measure: Measure) => showRatio(warm, OURS, STRAIGHT, measure)
  const aims = [
    ['best of (b) and (c) beside ours, warm', bestPeer(warm, 'clock'), bestPeer(warm, 'cpu'), '≥ 4 ×'],
    ['best of (b) and (c) beside ours, first run', bestPeer(first, 'clock'), bestPeer(first, 'cpu'), '≥ 2 ×'],
    ['ours beside (a), warm', toLimit('clock'), toLimit('cpu'), '≤ 1.5 ×'],
  ]
  sayTable(['aims', 'found', 'in CPU time', 'aim'], aims)
}
