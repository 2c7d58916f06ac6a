/** Milliseconds that each contender took, by name, round by round. */
export type Times = ReadonlyMap<string, readonly number[]>

export interface Rounds {
  readonly rounds: number
  /** Rounds before those that count. */
  readonly warmUp: number
}

/** Milliseconds that some work takes. */
export const time = async (work: () => unknown): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

export const median = (values: readonly number[]): number => {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return ((sorted[Math.ceil(middle) - 1] ?? Number.NaN) + (sorted[Math.floor(middle)] ?? Number.NaN)) / 2
}

/** Takes the times of all works in turns, so that what else the machine does falls on all of them alike. */
export const timeInTurns = async (
  names: readonly string[],
  rounds: number,
  timeOf: (name: string) => Promise<number>,
): Promise<Times> => {
  const times = new Map(names.map((name) => [name, [] as number[]]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, taken] of times) taken.push(await timeOf(name))
  }
  return times
}

/** Times of works that have run before; each begins with a clean heap, so that none pays for another's garbage. */
export const measureWarm = async (
  works: ReadonlyMap<string, () => unknown>,
  { rounds, warmUp }: Rounds,
): Promise<Times> => {
  const timeOf = async (name: string) => {
    globalThis.gc?.()
    return time(() => works.get(name)?.())
  }
  const names = [...works.keys()]
  await timeInTurns(names, warmUp, timeOf)
  return timeInTurns(names, rounds, timeOf)
}

/** How many times as long as `base` a work takes: the median of the ratios of the rounds. */
export const ratio = (times: Times, name: string, base: string): number => {
  const bases = times.get(base) ?? []
  return median((times.get(name) ?? []).map((taken, round) => taken / (bases[round] ?? Number.NaN)))
}
