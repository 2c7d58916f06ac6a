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

const WARM_UP = 4

/**
 * Medians in milliseconds of several works, taken in turns so that what else the machine does
 * falls on all of them alike; each has run some times before.
 */
export const measureWarm = async (
  works: ReadonlyMap<string, () => unknown>,
  rounds: number,
): Promise<ReadonlyMap<string, number>> => {
  const times = new Map([...works.keys()].map((name) => [name, [] as number[]]))
  for (let round = -WARM_UP; round < rounds; round++) {
    for (const [name, work] of works) {
      const taken = await time(work)
      if (round >= 0) times.get(name)?.push(taken)
    }
  }
  return new Map([...times].map(([name, taken]) => [name, median(taken)]))
}
