/** How often each service method was called, as `Range.getValues`. */
interface CallCount {
  readonly total: number
  readonly byName: Readonly<Record<string, number>>
}

/** What one run of an entry function cost. */
export interface CallReport {
  readonly functionName: string
  /** Round trips: methods that read or write content or reach a remote service. */
  readonly calls: CallCount
  /** Methods that only find their way: sheets, ranges, sizes, names. */
  readonly navigation: CallCount
  /** By the stand-in's clock. */
  readonly milliseconds: number
  readonly failed: boolean
}

export type Cost = 'call' | 'navigation' | 'free'

/** Counts the service calls of one run. */
export const countCalls = () => {
  const counts = { call: new Map<string, number>(), navigation: new Map<string, number>() }
  return {
    add: (cost: Cost, name: string): void => {
      if (cost === 'free') return
      counts[cost].set(name, (counts[cost].get(name) ?? 0) + 1)
    },
    report: (functionName: string, milliseconds: number, failed: boolean): CallReport => ({
      functionName,
      calls: toCount(counts.call),
      navigation: toCount(counts.navigation),
      milliseconds,
      failed,
    }),
  }
}

const toCount = (counts: ReadonlyMap<string, number>): CallCount => ({
  total: [...counts.values()].reduce((sum, count) => sum + count, 0),
  byName: Object.fromEntries(counts),
})
