import * as z from 'zod/mini'
import { DESCRIPTIONS } from '../http/schema.ts'

/** A JSON Schema (2020-12). */
export type JsonSchema = Readonly<Record<string, unknown>>

const NULL = JSON.stringify({ type: 'null' })

const withoutSafeBounds = (schema: Record<string, unknown>): void => {
  if (schema.minimum === Number.MIN_SAFE_INTEGER) delete schema.minimum
  if (schema.maximum === Number.MAX_SAFE_INTEGER) delete schema.maximum
}

/** `{ anyOf: [{ type: 'string', … }, { type: 'null' }] }` as `{ type: ['string', 'null'], … }`. */
const withTypes = (schema: Record<string, unknown>): void => {
  const [one, other, ...more] = Array.isArray(schema.anyOf) ? schema.anyOf : []
  if (more.length > 0 || JSON.stringify(other) !== NULL) return
  if (typeof one.type !== 'string' || 'enum' in one) return
  delete schema.anyOf
  Object.assign(schema, one, schema, { type: [one.type, 'null'] })
}

/** What zod says of a day or a moment beside its format is long, and says nothing more. */
const withoutPatternOfDays = (schema: Record<string, unknown>): void => {
  if (schema.format === 'date' || schema.format === 'date-time') delete schema.pattern
}

const plainly = ({ jsonSchema }: { readonly jsonSchema: z.core.JSONSchema.BaseSchema }): void => {
  const schema: Record<string, unknown> = jsonSchema
  if ('const' in schema) {
    schema.enum = [schema.const]
    delete schema.const
  }
  if (JSON.stringify(schema.additionalProperties) === '{}') schema.additionalProperties = true
  withoutSafeBounds(schema)
  withoutPatternOfDays(schema)
  withTypes(schema)
}

const uriOf = (name: string): string => `#/components/schemas/${name}`

const OPTIONS = { metadata: DESCRIPTIONS, unrepresentable: 'any', override: plainly } as const

/** Every schema with a name, as what is sent says it; by name. */
export const namedSchemas = (): Readonly<Record<string, JsonSchema>> => {
  const { schemas } = z.toJSONSchema(DESCRIPTIONS, { ...OPTIONS, io: 'input', uri: uriOf })
  return Object.fromEntries(
    Object.entries(schemas).map(([name, { $schema: _, $id: __, ...schema }]) => [name, schema]),
  )
}

/** The schema of a parameter, as it is read. */
export const parameterSchema = (schema: z.ZodMiniType): JsonSchema => {
  const { $schema: _, ...rest } = z.toJSONSchema(schema, { ...OPTIONS, io: 'output' })
  return rest
}

/** The name of a schema that has one. */
export const componentName = (schema: z.ZodMiniType): string => String(DESCRIPTIONS.get(schema)?.id ?? '')
