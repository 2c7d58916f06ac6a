import { GLOBALS } from './services/index.ts'
import type { Origin, Run } from './services/run.ts'
import { startRun, TIME_IS_UP } from './services/start-run.ts'
import type { AuthModeName } from './standin.ts'
import type { World } from './world.ts'

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
const illegalPath = (value: unknown, path = ''): string | null => {
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
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value ?? null))

/** How an entry function is started. */
interface Start {
  readonly functionName: string
  readonly mode: AuthModeName
  readonly origin: Origin
  /** The arguments, made inside the run's realm. */
  readonly argumentsOf: (run: Run) => readonly unknown[]
}

const openScope = (world: World, { mode, origin }: Start): Run => {
  const run = startRun(world, mode, origin)
  for (const name of GLOBALS) run.realm.define(name, run.create(name, null))
  run.realm.define('console', run.create('console', null))
  run.realm.evaluate(world.program.script)
  return run
}

/** An error of the script as one of this side, with its name and message. */
const toError = (error: unknown): Error => {
  const { name, message, stack } = error as Partial<Error>
  const text = typeof message === 'string' ? message : String(error)
  return Object.assign(new Error(text), { name: name ?? 'Error', ...(stack === undefined ? {} : { stack }) })
}

const perform = (run: Run, start: Start): unknown => {
  const entry = run.realm.global(start.functionName)
  if (typeof entry !== 'function') throw new Error(`Script function not found: ${start.functionName}`)
  const result: unknown = entry(...start.argumentsOf(run))
  if (run.isOverTime()) throw new Error(TIME_IS_UP)
  return result
}

/**
 * Runs one function that the code declares at its top level, in a fresh global state, and reports its
 * calls. Throws what the script throws.
 */
export const runEntry = (world: World, start: Start): unknown => {
  if (!world.program.entries.has(start.functionName)) {
    throw new Error(`Script function not found: ${start.functionName}`)
  }
  let run: Run | null = null
  let failed = true
  try {
    run = openScope(world, start)
    const result = perform(run, start)
    failed = false
    return result
  } catch (error) {
    throw toError(error)
  } finally {
    if (run) {
      const milliseconds = world.clock.now() - run.startedAt
      world.reports.push(run.counter.report(start.functionName, milliseconds, failed))
    }
  }
}

/** Starts a function as a menu does; what it returns, if JSON can carry it. */
export const runFromMenu = (world: World, functionName: string, args: readonly unknown[]): unknown => {
  const result = runEntry(world, {
    functionName,
    mode: world.settings.authMode ?? 'FULL',
    origin: 'person',
    argumentsOf: (run) => args.map((value) => run.adopt(value)),
  })
  return illegalPath(result) === null ? throughJson(result) : undefined
}

const NOT_CARRIED = 'The script completed but the returned value is not a supported return type.'

/** Starts a function as the page's `google.script.run` does. */
export const runFromPage = (world: World, functionName: string, args: readonly unknown[]): unknown => {
  if (functionName.endsWith('_') || !world.program.entries.has(functionName)) {
    throw new TypeError(`google.script.run.${functionName} is not a function`)
  }
  const illegal = illegalPath(args)
  if (illegal !== null) throw new Error(`Failed due to illegal value in property: ${illegal}`)
  const text = JSON.stringify(args)
  const result = runEntry(world, {
    functionName,
    mode: world.settings.authMode ?? 'FULL',
    origin: 'person',
    argumentsOf: (run) => run.realm.toolkit.parseJson(text) as unknown[],
  })
  if (illegalPath(result) !== null) throw new Error(NOT_CARRIED)
  return throughJson(result)
}
