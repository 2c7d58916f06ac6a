import { countCalls } from '../calls.ts'
import { createRealm, type Realm } from '../realm/realm.ts'
import type { AuthModeName } from '../standin.ts'
import type { World } from '../world.ts'
import { ENUMS, type EnumName } from './enums.ts'
import { instances } from './instances.ts'
import type { Origin, Run } from './run.ts'

const isRecord = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype

const adoptList = (realm: Realm, items: readonly unknown[]): unknown[] =>
  Array.isArray(items[0]) && items.every(Array.isArray)
    ? realm.toolkit.rows(items as readonly (readonly unknown[])[])
    : realm.toolkit.list(items.map((item) => adopt(realm, item)))

/**
 * This side's arrays and objects as the realm's own, grids included; bytes become signed numbers, as
 * Java has them. What is of the realm already passes.
 */
const adopt = (realm: Realm, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) {
    return realm.toolkit.list(new Int8Array(value.buffer, value.byteOffset, value.length))
  }
  if (Array.isArray(value)) return adoptList(realm, value)
  if (!isRecord(value)) return value
  return realm.toolkit.record(Object.entries(value).map(([key, item]) => [key, adopt(realm, item)] as const))
}

const LIMIT_MS: Readonly<Record<Origin, number>> = {
  person: 360_000,
  'simple-trigger': 30_000,
  'timed-trigger': 360_000,
}

export const TIME_IS_UP = 'Exceeded maximum execution time'

const enumsOf = (realm: Realm) => {
  const made = new Map<EnumName, Readonly<Record<string, object>>>()
  const names = new Map<unknown, string>()
  const enumOf = (name: EnumName) => {
    const known = made.get(name)
    if (known) return known
    const values = realm.toolkit.enumeration(ENUMS[name])
    made.set(name, values)
    for (const value of Object.values(values)) names.set(value, name)
    return values
  }
  return { enumOf, names }
}

export const startRun = (world: World, mode: AuthModeName, origin: Origin): Run => {
  const realm = createRealm(world.clock.now)
  const startedAt = world.clock.now()
  const counter = countCalls()
  const { enumOf, names } = enumsOf(realm)
  let calls = 0
  const isOverTime = () => calls > world.callLimit || world.clock.now() - startedAt > LIMIT_MS[origin]
  const registry = instances(() => run)
  let ending: string | null = null
  const end = (message: string): never => {
    ending = message
    throw realm.toolkit.exception(message)
  }
  const run: Run = {
    world,
    realm,
    mode,
    origin,
    counter,
    create: registry.create,
    stateOf: registry.stateOf,
    nameOf: (value) => registry.nameOf(value) ?? names.get(value) ?? null,
    enumOf,
    adopt: (value) => adopt(realm, value),
    charge: (cost, method) => {
      if (cost === 'call') calls++
      if (ending !== null || isOverTime()) end(ending ?? TIME_IS_UP)
      counter.add(cost, method)
    },
    isOverTime,
    end,
    startedAt,
  }
  return run
}
