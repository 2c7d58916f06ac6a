/** What was made lately, by name, in the isolate's memory; the least recently used goes first. */
export interface Recent<T> {
  readonly get: (name: string) => T | undefined
  readonly set: (name: string, value: T) => void
}

export const createRecent = <T>(most: number): Recent<T> => {
  const kept = new Map<string, T>()
  const set = (name: string, value: T): void => {
    kept.delete(name)
    kept.set(name, value)
    const [oldest] = kept.keys()
    if (kept.size > most && oldest !== undefined) kept.delete(oldest)
  }
  const get = (name: string): T | undefined => {
    const value = kept.get(name)
    if (value !== undefined) set(name, value)
    return value
  }
  return { get, set }
}
