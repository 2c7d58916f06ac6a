import { html } from 'hono/html'
import type { SchemaView } from './schema-view.ts'

/** A piece of the page, escaped. */
export type Html = ReturnType<typeof html>

const NAMES: Readonly<Record<string, string>> = {
  string: 'chữ',
  integer: 'số nguyên',
  number: 'số',
  boolean: 'đúng/sai',
  object: 'đối tượng',
  array: 'danh sách',
  null: 'null',
}
const FORMATS: Readonly<Record<string, string>> = {
  date: 'ngày',
  'date-time': 'thời điểm',
  uuid: 'UUID',
}

const shown = (count: number): string => count.toLocaleString('vi')

const range = (from: number | undefined, to: number | undefined, unit: string): readonly string[] => {
  if (from !== undefined && to !== undefined) return [`${shown(from)} đến ${shown(to)}${unit}`]
  if (to !== undefined) return [`nhiều nhất ${shown(to)}${unit}`]
  return from === undefined ? [] : [`từ ${shown(from)}${unit}`]
}

const limitsOf = (schema: SchemaView): readonly string[] => [
  ...range(schema.minimum, schema.maximum, ''),
  ...range(schema.minLength, schema.maxLength, ' ký tự'),
  ...range(undefined, schema.maxItems, ' phần tử'),
]

const typesOf = ({ type = [] }: SchemaView): readonly string[] => (typeof type === 'string' ? [type] : type)

const plainName = (schema: SchemaView): string => {
  const named = typesOf(schema).map((type) =>
    type === 'string' ? (FORMATS[schema.format ?? ''] ?? NAMES.string) : NAMES[type],
  )
  return [named.join(' hoặc '), ...limitsOf(schema)].join(', ')
}

/** The fields of nameless objects follow in the same table. */
const listName = (schema: SchemaView, items: SchemaView): Html => {
  const limits = limitsOf(schema).map((limit) => `, ${limit}`)
  return html`danh sách ${items.properties ? '' : typeName(items)}${typesOf(schema).includes('null') ? ' hoặc null' : ''}${limits}`
}

const alternatives = (schemas: readonly SchemaView[]): Html =>
  html`${schemas.map((one, i) => html`${i > 0 ? ' hoặc ' : ''}${typeName(one)}`)}`

/** What a value of the schema may be, in Vietnamese; named schemas are links. */
export const typeName = (schema: SchemaView): Html => {
  const { $ref, anyOf, items, prefixItems, pattern } = schema
  if ($ref) {
    const name = $ref.slice($ref.lastIndexOf('/') + 1)
    return html`<a href="#${name}">${name}</a>`
  }
  if (anyOf) return alternatives(anyOf)
  if (schema.enum)
    return html`${schema.enum.map((value, i) => html`${i > 0 ? ' | ' : ''}<code>${JSON.stringify(value)}</code>`)}`
  if (prefixItems) return html`[${prefixItems.map((one, i) => html`${i > 0 ? ', ' : ''}${typeName(one)}`)}]`
  if (items) return listName(schema, items)
  if (typeof schema.additionalProperties === 'object')
    return html`đối tượng với mỗi giá trị là ${typeName(schema.additionalProperties)}`
  return html`${plainName(schema)}${pattern ? html`, dạng <code>${pattern}</code>` : ''}`
}
