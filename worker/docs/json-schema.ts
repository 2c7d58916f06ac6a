import * as z from 'zod/mini'
import type { Operation } from '../http/operation.ts'
import { DESCRIPTIONS } from '../http/schema.ts'

/** A JSON Schema (2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>

/** A schema that has a name, to be referred to. */
export interface Component {
  readonly name: string
  readonly schema: JsonSchema
}

const PREFIX = '#/components/schemas/'
const NULL = JSON.stringify({ type: 'null' })

/** `{ anyOf: [{ type: 'string', … }, { type: 'null' }] }` as `{ type: ['string', 'null'], … }`. */
const withTypes = (schema: Record<string, unknown>): void => {
  const [one, other, ...more] = Array.isArray(schema.anyOf) ? schema.anyOf : []
  if (more.length > 0 || JSON.stringify(other) !== NULL) return
  if (typeof one.type !== 'string' || 'enum' in one) return
  delete schema.anyOf
  Object.assign(schema, one, schema, { type: [one.type, 'null'] })
}

/** What zod says of a day or a moment beside its format is long, and says nothing more; so does the end of a pair. */
const withoutRepetition = (schema: Record<string, unknown>): void => {
  if (schema.format === 'date' || schema.format === 'date-time') delete schema.pattern
  if (schema.prefixItems && schema.items === false) delete schema.items
}

const plainly = ({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  const schema: Record<string, unknown> = jsonSchema
  withTypes(schema)
  withoutRepetition(schema)
  if ('const' in schema) {
    schema.enum = [schema.const]
    delete schema.const
  }
  if (JSON.stringify(schema.additionalProperties) === '{}') schema.additionalProperties = true
}

const OPTIONS = { metadata: DESCRIPTIONS, unrepresentable: 'any', override: plainly } as const

/** Every schema with a name, as what is sent says it; by name. */
const namedSchemas = (): Readonly<Record<string, JsonSchema>> => {
  const { schemas } = z.toJSONSchema(DESCRIPTIONS, { ...OPTIONS, io: 'input', uri: (name) => PREFIX + name })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  )
}

/** The name of a schema that has one. */
export const componentName = (schema: z.ZodMiniType): string => String(DESCRIPTIONS.get(schema)?.id)

/** Refers to a schema that has a name. */
export const refTo = (schema: z.ZodMiniType): JsonSchema => ({ $ref: PREFIX + componentName(schema) })

/** The name that a `$ref` refers to. */
const namedBy = (ref: string): string => ref.slice(PREFIX.length)

/** A schema without a name; `io` says whether of what is sent or of what is read from it. */
export const inlineSchema = (schema: z.ZodMiniType, io: 'input' | 'output' = 'input'): JsonSchema => {
  const { $schema: _, $defs: __, ...rest } = z.toJSONSchema(schema, { ...OPTIONS, io })
  return JSON.parse(JSON.stringify(rest).replaceAll('"#/$defs/', `"${PREFIX}`))
}

/** The schemas with a name that these refer to, themselves or through others, each once and before its parts. */
const reachedFrom = (
  names: readonly string[],
  named: Readonly<Record<string, JsonSchema>>,
  reached = new Set<string>(),
): ReadonlySet<string> => {
  for (const name of names) {
    if (reached.has(name)) continue
    reached.add(name)
    const refs = JSON.stringify(named[name]).matchAll(/"\$ref":"([^"]+)"/g)
    reachedFrom(
      Array.from(refs, ([, ref = '']) => namedBy(ref)),
      named,
      reached,
    )
  }
  return reached
}

/** Every schema with a name that these operations, or `others`, speak of. */
export const componentsOf = (
  operations: readonly Operation[],
  others: readonly z.ZodMiniType[],
): readonly Component[] => {
  const bodies = operations.flatMap(({ body, answers }) => [
    body,
    ...Object.values(answers).map(({ json }) => json),
  ])
  const schemas = [...bodies.flatMap((one) => (one ? [one.schema] : [])), ...others]
  const named = namedSchemas()
  return Array.from(reachedFrom(schemas.map(componentName), named), (name) => ({
    name,
    schema: named[name] ?? {},
  }))
}
