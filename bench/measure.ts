/** Milliseconds by the clock, and of processor time with that of compiling and collecting garbage. */
export interface Sample {
  readonly clock: number
  readonly cpu: number
}

/** What each contender took, by name, round by round. */
export type Times = ReadonlyMap<string, readonly Sample[]>

export type Measure = keyof Sample

const MICROSECONDS = 1000

/** What some work takes. */
export const time = async (work: () => unknown): Promise<Sample> => {
  const before = process.cpuUsage()
  const start = performance.now()
  await work()
  const clock = performance.now() - start
  const { user, system } = process.cpuUsage(before)
  return { clock, cpu: (user + system) / MICROSECONDS }
}

const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

/** Takes the times of all works in turns, so that what else the machine does falls on all of them alike. */
export const timeInTurns = async (
  names: readonly string[],
  rounds: number,
  timeOf: (name: string) => Promise<Sample>,
): Promise<Times> => {
  const times = new Map(names.map((name) => [name, [] as Sample[]]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, taken] of times) taken.push(await timeOf(name))
  }
  return times
}

/** Enough for the compiler to have settled; what takes seconds has settled sooner. */
const WARM_UPS = 12
const WARM_UP_MS = 4000

const warmUp = async (work: () => unknown): Promise<void> => {
  let taken = 0
  for (let run = 0; run < WARM_UPS && taken < WARM_UP_MS; run++) taken += (await time(work)).cpu
}

/**
 * Times of works that are warm: each has run just before, untimed, and begins with a clean nursery, so that none
 * pays for what the others left in caches, in garbage and of compiled code.
 */
export const measureWarm = async (
  works: ReadonlyMap<string, () => unknown>,
  rounds: number,
): Promise<Times> => {
  const timeOf = async (name: string) => {
    await works.get(name)?.()
    globalThis.gc?.({ type: 'minor' })
    return time(() => works.get(name)?.())
  }
  for (const work of works.values()) await warmUp(work)
  return timeInTurns([...works.keys()], rounds, timeOf)
}

export const medianOf = (times: Times, name: string, measure: Measure): number =>
  median((times.get(name) ?? []).map((sample) => sample[measure]))

/** How many times as long as `base` a work takes: the median of the ratios of the rounds. */
export const ratio = (times: Times, name: string, base: string, measure: Measure): number => {
  const bases = times.get(base) ?? []
  return median(
    (times.get(name) ?? []).map((sample, round) => sample[measure] / (bases[round]?.[measure] ?? Number.NaN)),
  )
}
