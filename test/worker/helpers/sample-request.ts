import type { Role } from '../../../shared/wire/api/index.ts'
import { RULESET_FINGERPRINT } from '../../../worker/http/ruleset.ts'
import { type Described, reachesOf } from './described.ts'

/** A request that may still be changed. */
export interface SampleRequest {
  readonly method: string
  readonly path: string
  readonly headers: Readonly<Record<string, string>>
  /** A JSON value; absent when nothing is sent. */
  readonly body?: unknown
}

/** The unit of the examples. */
export const UNIT = '421'

/** By name, instead of the example's value. */
export type Values = Readonly<Record<string, string | number>>

/** Someone who may do this, or null when anyone may. */
export const roleFor = (operation: Described): Role | null => {
  const [role] = Object.entries(reachesOf(operation) ?? {}).find(([, reach]) => reach !== 'none') ?? []
  return (role as Role | undefined) ?? null
}

const bodyOf = async ({ body }: Described): Promise<unknown> => {
  const example = body?.['application/json']?.example
  const isSubmission = typeof example === 'object' && example !== null && 'ruleset' in example
  return isSubmission ? { ...example, ruleset: RULESET_FINGERPRINT } : example
}

/** The operation's own example as a request: only what is required, with the Worker's own ruleset. */
export const sampleRequest = async (operation: Described, values: Values = {}): Promise<SampleRequest> => {
  const { method, path, parameters } = operation
  const needed = parameters.filter(({ name, required }) => required || Object.hasOwn(values, name))
  const named = (place: string) =>
    needed
      .filter((parameter) => parameter.in === place)
      .map(({ name, example }) => [name, String(values[name] ?? example)] as const)
  const inPath = Object.fromEntries(named('path'))
  const query = new URLSearchParams(named('query').map(([name, value]) => [name, value])).toString()
  const body = await bodyOf(operation)
  return {
    method,
    path: path.replace(/\{(\w+)\}/g, (_, name: string) => inPath[name] ?? '') + (query && `?${query}`),
    headers: Object.fromEntries(named('header')),
    ...(body !== undefined && { body }),
  }
}
