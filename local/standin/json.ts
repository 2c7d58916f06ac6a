const isPlain = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === null || Object.getPrototypeOf(prototype) === null
}

const children = (value: object): readonly (readonly [string, unknown])[] =>
  Array.isArray(value) ? value.map((item, index) => [String(index), item] as const) : Object.entries(value)

/**
 * The path of the first thing that `google.script.run` cannot carry, `''` for the value itself; null when
 * it can carry everything. Only numbers, text, yes/no, null, lists and plain objects travel: no Date.
 */
export const illegalPath = (value: unknown, path = ''): string | null => {
  if (value === null || value === undefined || typeof value === 'string' || typeof value === 'boolean')
    return null
  if (typeof value === 'number') return Number.isFinite(value) ? null : path
  if (typeof value !== 'object' || !(Array.isArray(value) || isPlain(value))) return path
  for (const [key, item] of children(value)) {
    const found = illegalPath(item, path === '' ? key : `${path}.${key}`)
    if (found !== null) return found
  }
  return null
}

/** A value as JSON carries it over; undefined becomes null. */
export const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))
