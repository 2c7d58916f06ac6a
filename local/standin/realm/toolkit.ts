/** What services make inside the realm, so that `instanceof` holds there. */
export interface Toolkit {
  /** Removes what Google's runtime lacks and lets `Date` follow the stand-in's clock. */
  readonly prepare: (now: () => number) => void
  readonly date: (milliseconds: number) => object
  readonly rows: (rows: readonly (readonly unknown[])[]) => unknown[][]
  readonly list: (items: Iterable<unknown>) => unknown[]
  readonly record: (entries: readonly (readonly [string, unknown])[]) => object
  /** An error as a Google service throws it. */
  readonly exception: (message: string) => object
  readonly enumeration: (names: readonly string[]) => Readonly<Record<string, object>>
  /** Makes a function of this side one of the realm, whose constructor leads nowhere else. */
  readonly own: <F extends (...args: never[]) => unknown>(perform: F) => F
  readonly parseJson: (text: string) => unknown
  /** A function body over named values, for templates. */
  readonly compile: (names: readonly string[], body: string) => (...values: unknown[]) => unknown
}

/** Source of the toolkit: it must be evaluated inside the realm to build the realm's own objects. */
export const TOOLKIT_SOURCE = `(() => {
  const Native = Date
  const makeClock = (now) => {
    function Clock(...parts) {
      if (!new.target) return new Native(now()).toString()
      return Reflect.construct(Native, parts.length === 0 ? [now()] : parts, new.target)
    }
    Object.defineProperty(Clock, 'name', { value: 'Date' })
    Object.assign(Clock, { now: () => now() })
    for (const name of ['parse', 'UTC']) Object.defineProperty(Clock, name, { value: Native[name] })
    Clock.prototype = Native.prototype
    Object.defineProperty(Native.prototype, 'constructor', { value: Clock, configurable: true, writable: true })
    return Clock
  }
  const enumValue = (name, ordinal) => Object.freeze({
    toString: () => name, toJSON: () => name, name: () => name, ordinal: () => ordinal,
  })
  return {
    prepare(now) {
      for (const name of ['console', 'WebAssembly']) delete globalThis[name]
      Object.defineProperty(globalThis, 'Date', { value: makeClock(now), configurable: true, writable: true })
    },
    date: (milliseconds) => new Native(milliseconds),
    rows: (rows) => { const out = []; for (const row of rows) out.push([...row]); return out },
    list: (items) => [...items],
    record: (entries) => Object.fromEntries(entries),
    exception: (message) => Object.defineProperty(new Error(message), 'name', { value: 'Exception' }),
    enumeration: (names) =>
      Object.freeze(Object.fromEntries([...names].map((name, ordinal) => [name, enumValue(name, ordinal)]))),
    own: (perform) => Object.setPrototypeOf(perform, Function.prototype),
    parseJson: (text) => JSON.parse(text),
    compile: (names, body) => new Function(...names, body),
  }
})()`
