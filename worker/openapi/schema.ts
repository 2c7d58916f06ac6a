import { WRITTEN_TEXT } from '../../shared/wire/written-text.ts'

declare const VALUE: unique symbol

type Keywords = Readonly<Record<string, unknown>>

/** A JSON Schema (2020-12) of just the values of `T`: the compiler compares it with the type, both ways. */
export type Schema<T> = Keywords & { readonly [VALUE]?: (value: T) => T }

/** A schema that has a name, to be referred to. */
export interface Component<T> {
  readonly name: string
  readonly schema: Schema<T>
}

/** Names a schema; `description` says in Vietnamese what it is. It must also stand in `schemas/index.ts`. */
export const component = <T>(name: string, description: string, schema: Schema<T>): Component<T> => ({
  name,
  schema: { description, ...schema },
})

export const ref = <T>({ name }: Component<T>): Schema<T> => ({ $ref: `#/components/schemas/${name}` })

/** The schema with a Vietnamese sentence about what the value is. */
export const described = <T>(description: string, schema: Schema<T>): Schema<T> => ({
  ...schema,
  description,
})

/** Any text, or with `limits` such as `pattern` and `maxLength`. */
export const text = (limits: Keywords = {}): Schema<string> => ({
  type: 'string',
  ...limits,
})

/** A text as people write it: lines and tabs, but no other control characters and no half characters. */
export const writtenText = (maxLength: number): Schema<string> => text({ maxLength, pattern: WRITTEN_TEXT })

export const integer = (minimum?: number, maximum?: number): Schema<number> => ({
  type: 'integer',
  ...(minimum !== undefined && { minimum }),
  ...(maximum !== undefined && { maximum }),
})

export const boolean: Schema<boolean> = { type: 'boolean' }

/** ISO date of a day. */
export const day = text({ format: 'date' })

/** ISO 8601, UTC. */
export const moment = text({ format: 'date-time' })

export const oneOf = <const V extends readonly (string | true)[]>(...values: V): Schema<V[number]> => ({
  enum: values,
  type: typeof values[0],
})

export const nullable = <T>(schema: Schema<T>): Schema<T | null> => {
  const { type, ...rest }: Keywords = schema
  const isPlain = typeof type === 'string' && !('enum' in rest)
  return isPlain ? { type: [type, 'null'], ...rest } : { anyOf: [schema, { type: 'null' }] }
}

export const arrayOf = <T>(items: Schema<T>, maxItems?: number): Schema<readonly T[]> => ({
  type: 'array',
  items,
  ...(maxItems !== undefined && { maxItems }),
})

/** Any names of this pattern, each with such a value. */
export const mapOf = <T>(pattern: string, value: Schema<T>): Schema<Readonly<Record<string, T>>> => ({
  type: 'object',
  propertyNames: { type: 'string', pattern },
  additionalProperties: value,
})

export const pair = <A, B>(first: Schema<A>, second: Schema<B>): Schema<readonly [A, B]> => ({
  type: 'array',
  prefixItems: [first, second],
  minItems: 2,
  maxItems: 2,
})

type Fields<T> = { readonly [K in keyof T]-?: Schema<Exclude<T[K], undefined>> }

/** Exactly these fields; those that are `optional` may lack. */
export const object = <T extends object>(
  fields: Fields<T>,
  optional: readonly (keyof T)[] = [],
): Schema<T> => ({
  type: 'object',
  properties: fields,
  required: Object.keys(fields).filter((name) => !optional.some((one) => one === name)),
  additionalProperties: false,
})
