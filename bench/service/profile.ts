/** What V8 sampled, as the Chrome DevTools Protocol tells it. */
export interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[]
  readonly samples: readonly number[]
  /** Microseconds since the sample before. */
  readonly timeDeltas: readonly number[]
}

export const SAMPLE_US = 1_000
/** Without a sample for so long the Worker waited. */
const WAITED_US = 3_000
/** Without one for so long the next work began. */
const PAUSED_US = 15_000

const NOT_RUNNING = new Set(['(idle)', '(root)'])

/**
 * The times of the works, by samples, each of which stands for the time up to the next one while the Worker
 * does not wait. A short work may have run between two samples, so that means and not medians tell.
 */
export const timesOf = ({ nodes, samples, timeDeltas }: Profile, works: number): readonly number[] => {
  const idle = new Set(
    nodes.filter(({ callFrame }) => NOT_RUNNING.has(callFrame.functionName)).map(({ id }) => id),
  )
  const times: number[] = []
  let running = 0
  for (const [i, sample] of samples.entries()) {
    const untilNext = timeDeltas[i + 1] ?? Number.POSITIVE_INFINITY
    if (!idle.has(sample)) running += untilNext > WAITED_US ? SAMPLE_US : untilNext
    if (untilNext < PAUSED_US || running === 0) continue
    times.push(running / 1000)
    running = 0
  }
  return [...times, ...new Array<number>(Math.max(0, works - times.length)).fill(0)]
}
