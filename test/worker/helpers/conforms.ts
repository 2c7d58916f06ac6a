import { type OutputUnit, type Schema, Validator } from '@cfworker/json-schema'
import { openApiDocument } from '../../../worker/docs/document.ts'
import { OPERATIONS } from '../../../worker/operations.ts'

const DRAFT = '2020-12'
const { schemas } = openApiDocument(OPERATIONS).components

type Keywords = Readonly<Record<string, unknown>>

/** Where a value departs from a schema of the OpenAPI document; empty when it conforms. */
export type Check = (value: unknown) => readonly string[]

const toText = ({ instanceLocation, error }: OutputUnit): string => `${instanceLocation} ${error}`

const checks = new WeakMap<Keywords, Check>()

const checkOf = (schema: Keywords): Check => {
  const whole = { ...schema, components: { schemas } } as Schema
  const validator = new Validator(whole, DRAFT, false)
  return (value) => {
    const { valid, errors } = validator.validate(value)
    return valid ? [] : errors.map(toText)
  }
}

/** A check against a schema, which may refer to the document's named ones; made once for each schema. */
export const conformsTo = (schema: Keywords): Check => {
  const check = checks.get(schema) ?? checkOf(schema)
  checks.set(schema, check)
  return check
}
