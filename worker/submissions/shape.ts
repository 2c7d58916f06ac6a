/** Where a value first departs from its shape, as a path of our own names, or null when it fits. */
export type Shape = (value: unknown, path: string) => string | null

type Fields = Readonly<Record<string, unknown>>

const isFields = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

export const integer =
  (lowest: number, highest: number): Shape =>
  (value, path) =>
    Number.isSafeInteger(value) && Number(value) >= lowest && Number(value) <= highest ? null : path

export const text =
  (pattern: RegExp): Shape =>
  (value, path) =>
    typeof value === 'string' && pattern.test(value) ? null : path

export const nullable =
  (shape: Shape): Shape =>
  (value, path) =>
    value === null ? null : shape(value, path)

const firstFault = <T>(items: Iterable<T>, faultOf: (item: T) => string | null): string | null => {
  for (const item of items) {
    const fault = faultOf(item)
    if (fault !== null) return fault
  }
  return null
}

export const arrayOf =
  (shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) ? firstFault(value, (item) => shape(item, path)) : path

export const atMost =
  (longest: number, shape: Shape): Shape =>
  (value, path) =>
    Array.isArray(value) && value.length > longest ? path : shape(value, path)

export const oneOf =
  (values: readonly string[]): Shape =>
  (value, path) =>
    typeof value === 'string' && values.includes(value) ? null : path

/** Texts of which each comes after the one before, so that none stands twice. */
export const ascending =
  (pattern: RegExp): Shape =>
  (value, path) => {
    const fault = arrayOf(text(pattern))(value, path)
    if (fault !== null) return fault
    const texts = value as readonly string[]
    return texts.every((each, i) => i === 0 || each > (texts[i - 1] ?? '')) ? null : path
  }

type Shapes = Readonly<Record<string, Shape>>

/** Exactly these fields: none may lack but the optional ones, and any other is a fault. */
export const record = (fields: Shapes, optional: Shapes = {}): Shape => {
  const needed = Object.entries(fields)
  const others = Object.entries(optional)
  return (value, path) => {
    if (!isFields(value)) return path
    const there = others.filter(([name]) => Object.hasOwn(value, name))
    const shapes = there.length === 0 ? needed : [...needed, ...there]
    if (Object.keys(value).length !== shapes.length) return path
    return firstFault(shapes, ([name, shape]) => {
      const inner = path === '' ? name : `${path}.${name}`
      return Object.hasOwn(value, name) ? shape(value[name], inner) : inner
    })
  }
}

/** Any fields whose names fit; the path never quotes a name that the sender chose. */
export const mapOf =
  (name: RegExp, shape: Shape): Shape =>
  (value, path) =>
    isFields(value)
      ? firstFault(Object.entries(value), ([key, item]) => (name.test(key) ? shape(item, path) : path))
      : path

/** Both must hold; the second may rely on the first. */
export const both =
  (first: Shape, second: Shape): Shape =>
  (value, path) =>
    first(value, path) ?? second(value, path)
