import { grantedScopes } from '../world.ts'
import { SERVICES } from './index.ts'
import { PERMISSIONS, refusal } from './permission.ts'
import type { Run } from './run.ts'
import { fail, isFailure, type Method, SELF, type Service } from './service.ts'
import { fits, mismatch } from './signature.ts'
import type { ServiceName, States } from './states.ts'

/** Asked for by the language or by people's consoles, not by a script that means a service. */
const ORDINARY = new Set([
  'then',
  'toJSON',
  'constructor',
  'valueOf',
  'hasOwnProperty',
  'inspect',
  'nodeType',
])

/** `Range.getValues` for `SpreadsheetApp.Range`, as Google names methods in permission errors and logs. */
const shortName = (service: Service<never>, method: string): string =>
  `${service.path.slice(service.path.lastIndexOf('.') + 1)}.${method}`

type Perform = (run: Run, self: unknown, ...args: readonly unknown[]) => unknown

/** Calls a method as Google would: permission, time, signature, then the deed and its count. */
const invoke = (
  run: Run,
  service: Service<never>,
  name: string,
  method: Method<never>,
  self: unknown,
  args: unknown[],
) => {
  const label = shortName(service, name)
  const permission = PERMISSIONS[method.permission ?? service.permission]
  const refused = refusal(label, permission, run.mode, grantedScopes(run.world))
  if (refused !== null) return fail(refused)
  if (!fits(args, method.parameters, run.nameOf))
    return fail(mismatch(args, `${service.path}.${name}`, run.nameOf))
  run.charge(method.cost, label)
  return (method.perform as unknown as Perform)(run, self, ...args)
}

const unknownMember = (run: Run, service: Service<never>): object =>
  new Proxy(run.realm.toolkit.record([]), {
    get: (target, key) => {
      if (typeof key === 'symbol' || ORDINARY.has(key)) return Reflect.get(target, key)
      throw run.realm.toolkit.exception(`${service.path}.${key} is not in the stand-in`)
    },
  })

type StateOf = (value: unknown) => unknown

const prototypeOf = (run: Run, service: Service<never>, stateOf: StateOf): object => {
  const prototype = Object.create(unknownMember(run, service)) as Record<string, unknown>
  const { own, exception } = run.realm.toolkit
  const define = (name: string, value: unknown) => Object.defineProperty(prototype, name, { value })
  for (const name of service.enums ?? []) define(name, run.enumOf(name))
  define(
    'toString',
    own(() => service.path.slice(service.path.lastIndexOf('.') + 1)),
  )
  for (const [name, method] of Object.entries<Method<never>>(service.methods)) {
    function perform(this: unknown, ...args: unknown[]) {
      try {
        const result = invoke(run, service, name, method, stateOf(this), args)
        return result === SELF ? this : run.adopt(result)
      } catch (error) {
        throw isFailure(error) ? exception(error.message) : error
      }
    }
    define(name, own(perform))
  }
  return prototype
}

/** Makes and recognises the objects that a run's script holds. */
export const instances = (current: () => Run) => {
  const known = new WeakMap<object, { readonly name: ServiceName; readonly state: unknown }>()
  const prototypes = new Map<ServiceName, object>()
  const entryOf = (value: unknown) =>
    typeof value === 'object' && value !== null ? known.get(value) : undefined
  const prototypeFor = (name: ServiceName): object => {
    const made =
      prototypes.get(name) ??
      prototypeOf(current(), SERVICES[name] as Service<never>, (it) => entryOf(it)?.state)
    prototypes.set(name, made)
    return made
  }
  return {
    create: <K extends ServiceName>(name: K, state: States[K]): object => {
      const instance = Object.create(prototypeFor(name)) as object
      known.set(instance, { name, state })
      return instance
    },
    stateOf: <K extends ServiceName>(name: K, value: unknown): States[K] => {
      const entry = entryOf(value)
      if (entry?.name !== name) return fail(`Invalid argument: ${name}`)
      return entry.state as States[K]
    },
    nameOf: (value: unknown): string | null => entryOf(value)?.name ?? null,
  }
}
