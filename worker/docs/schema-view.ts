/** The keywords of a JSON Schema that our own schemas use, for reading. */
export interface SchemaView {
  readonly $ref?: string
  readonly description?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly format?: string
  readonly pattern?: string
  readonly minimum?: number
  readonly maximum?: number
  readonly minLength?: number
  readonly maxLength?: number
  readonly maxItems?: number
  readonly properties?: Readonly<Record<string, SchemaView>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | SchemaView
  readonly items?: SchemaView
  readonly prefixItems?: readonly SchemaView[]
  readonly anyOf?: readonly SchemaView[]
  readonly allOf?: readonly SchemaView[]
}

/** A field of a schema, by its dotted path; `[]` after a list, `{}` after a map. */
export interface FieldView {
  readonly path: string
  readonly isRequired: boolean
  readonly schema: SchemaView
}

const inner = (schema: SchemaView): { readonly mark: string; readonly schema: SchemaView } | null => {
  if (schema.items) return { mark: '[]', schema: schema.items }
  if (typeof schema.additionalProperties === 'object')
    return { mark: '{}', schema: schema.additionalProperties }
  return null
}

/** The fields of a schema and of the nameless schemas inside it, in order. */
export const fieldsOf = (schema: SchemaView, prefix = ''): readonly FieldView[] => {
  const nested = inner(schema)
  if (nested) return fieldsOf(nested.schema, `${prefix}${nested.mark}`)
  return Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
    const path = prefix === '' ? name : `${prefix}.${name}`
    const isRequired = schema.required?.includes(name) ?? false
    return [{ path, isRequired, schema: field }, ...fieldsOf(field, path)]
  })
}
