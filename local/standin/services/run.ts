import type { Cost, countCalls } from '../calls.ts'
import type { Realm } from '../realm/realm.ts'
import type { AuthModeName } from '../standin.ts'
import type { World } from '../world.ts'
import type { EnumName } from './enums.ts'
import type { ServiceName, States } from './states.ts'

/** From where a function was started: simple triggers have 30 seconds, timed ones no user interface. */
export type Origin = 'person' | 'simple-trigger' | 'timed-trigger'

/** One run of an entry function: a fresh realm and the services that it sees. */
export interface Run {
  readonly world: World
  readonly realm: Realm
  readonly mode: AuthModeName
  readonly origin: Origin
  readonly counter: ReturnType<typeof countCalls>
  readonly create: <K extends ServiceName>(name: K, state: States[K]) => object
  /** What an instance stands for; throws when the value is none of the class. */
  readonly stateOf: <K extends ServiceName>(name: K, value: unknown) => States[K]
  /** The class of an instance or the list of an enum value; null for anything else. */
  readonly nameOf: (value: unknown) => string | null
  readonly enumOf: (name: EnumName) => Readonly<Record<string, object>>
  /** Host values as the realm's own arrays, objects and byte arrays. */
  readonly adopt: (value: unknown) => unknown
  /** Counts a call; past the time limit throws, and again at each later call. */
  readonly charge: (cost: Cost, method: string) => void
  readonly isOverTime: () => boolean
  /** Ends the run with this message: now, and again at each later call. */
  readonly end: (message: string) => never
  readonly startedAt: number
}
