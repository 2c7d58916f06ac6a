import { fullWorkbook } from './cells.ts'
import type { Check } from './contender.ts'
import { OURS, STRAIGHT } from './contenders.ts'
import { measureWarm, median, ratio, type Times } from './measure.ts'
import { measureFirst } from './measure-first.ts'
import { say, sayTable, showMs, showRatio, showTimes } from './tables.ts'

const WARM = { rounds: 5, warmUp: 2 }
const FIRST_RUNS = 5

const isPeer = (name: string): boolean => name !== OURS && name !== STRAIGHT

/** The fastest of (b) and (c) beside ours. */
const bestPeer = (times: Times): string => {
  const peers = [...times.keys()].filter(isPeer)
  const best = peers.reduce((a, b) => (median(times.get(a) ?? []) <= median(times.get(b) ?? []) ? a : b))
  return `${showTimes(ratio(times, best, OURS))} (${best})`
}

/** From cells to issues and facts: everybody, warm and in fresh processes. */
export const comparePeers = async (checks: ReadonlyMap<string, Check>): Promise<void> => {
  const grids = fullWorkbook(0)
  const warm = await measureWarm(
    new Map([...checks].map(([name, check]) => [name, () => check(grids)])),
    WARM,
  )
  const first = await measureFirst(grids, FIRST_RUNS)
  const rows = [...checks.keys()].map((name) => [
    name,
    showMs(warm, name),
    showRatio(warm, name, OURS),
    showMs(first, name),
    showRatio(first, name, OURS),
  ])
  sayTable(['from cells to issues and facts', 'warm ms', 'beside ours', 'first run ms', 'beside ours'], rows)
  say(
    '',
    `Best of (b) and (c) beside ours: warm ${bestPeer(warm)}, aim 4; first run ${bestPeer(first)}, aim 2.`,
    `Ours beside (a): warm ${showRatio(warm, OURS, STRAIGHT)}, aim 1.5.`,
  )
}
