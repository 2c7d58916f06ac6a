import type { Context } from 'hono'
import type * as z from 'zod/mini'
import { ApiError } from './error.ts'

/** Something that an address or a header says, as it is read from a request. */
export interface Parameter<T = unknown> {
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  /** A Vietnamese sentence. */
  readonly description: string
  /** Of what stands in the request. */
  readonly schema: z.ZodMiniType
  readonly example: string | number
  /** The value under this name. Throws an `ApiError` when it cannot be taken. */
  readonly read: (c: Context, name: string) => T
}

/** By name. */
export type Parameters = Readonly<Record<string, Parameter>>

/** What the parameters of an operation come to. */
export type ValuesOf<P extends Parameters> = {
  readonly [K in keyof P]: P[K] extends Parameter<infer T> ? T : never
}

/** A `{…}` of an address. Throws `not-found` when it cannot name anything. */
export const inPath = <S extends z.ZodMiniType>(
  description: string,
  schema: S,
  example: string | number,
): Parameter<z.output<S>> => ({
  ...({ in: 'path', required: true } as const),
  ...{ description, schema, example },
  read: (c, name) => {
    const parsed = schema.safeParse(c.req.param(name))
    if (!parsed.success) throw new ApiError('not-found')
    return parsed.data
  },
})

/** What stands after the question mark, or null. Throws `bad-request`. */
export const inQuery = <S extends z.ZodMiniType>(
  description: string,
  schema: S,
  example: string | number,
): Parameter<z.output<S> | null> => ({
  ...({ in: 'query', required: false } as const),
  ...{ description, schema, example },
  read: (c, name) => {
    const text = c.req.query(name)
    if (text === undefined) return null
    const parsed = schema.safeParse(text)
    if (parsed.success) return parsed.data
    throw new ApiError('bad-request', { message: `Tham số “${name}” của địa chỉ không đúng dạng.` })
  },
})

/** The values that an operation asks for: of the address first, then of the query, then of the headers. */
export const valuesOf = (c: Context, parameters: Parameters): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, parameter]) => [name, parameter.read(c, name)] as const),
  )
