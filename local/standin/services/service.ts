import type { Cost } from '../calls.ts'
import type { EnumName } from './enums.ts'
import type { PermissionName } from './permission.ts'
import type { Run } from './run.ts'

/** Returned by a method that gives its own object back, to be chained. */
export const SELF = Symbol('the object itself')

/** One method of a service, as it is declared. */
export interface Method<S> {
  readonly cost: Cost
  /** Signatures that are accepted; see `fits`. */
  readonly parameters: readonly string[]
  /** Instead of the service's. */
  readonly permission: PermissionName | null
  readonly perform: (run: Run, self: S, ...args: never[]) => unknown
}

export type Methods<S> = Readonly<Record<string, Method<S>>>

/** One class of Google's API. */
export interface Service<S> {
  /** The class in the documentation's words, as `SpreadsheetApp.Range`. */
  readonly path: string
  readonly permission: PermissionName
  readonly methods: Methods<S>
  readonly enums?: readonly EnumName[]
}

const declare =
  (cost: Cost) =>
  <S>(
    parameters: string | readonly string[],
    perform: (run: Run, self: S, ...args: never[]) => unknown,
    permission: PermissionName | null = null,
  ): Method<S> => ({
    cost,
    parameters: typeof parameters === 'string' ? [parameters] : parameters,
    permission,
    perform,
  })

/** A method that reads or writes content or reaches a remote service. */
export const call = declare('call')
/** A method that finds its way without content: sheets, ranges, sizes, names. */
export const navigate = declare('navigation')
/** A method that costs no round trip. */
export const free = declare('free')

class ServiceFailure extends Error {}

/** Refuses a call with the words of Google's exception. */
export const fail = (message: string): never => {
  throw new ServiceFailure(message)
}

export const isFailure = (error: unknown): error is Error => error instanceof ServiceFailure
