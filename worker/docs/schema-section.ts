import { html } from 'hono/html'
import type { Component } from './json-schema.ts'
import { type FieldView, fieldsOf, type SchemaView } from './schema-view.ts'
import { type Html, typeName } from './type-text.ts'

const fieldRow = ({ path, isRequired, schema }: FieldView): Html => html`
<tr><th scope="row"><code>${path}</code>${isRequired ? '' : ' (có thể vắng)'}</th>
<td>${typeName(schema)}</td><td>${schema.description ?? ''}</td></tr>`

const fieldTable = (name: string, fields: readonly FieldView[]): Html => html`
<table class="fields"><caption>Các mục của ${name}</caption>
<thead><tr><th scope="col">Mục</th><th scope="col">Kiểu</th><th scope="col">Nghĩa</th></tr></thead>
<tbody>${fields.map(fieldRow)}</tbody></table>`

/** Every named schema with its fields. */
export const schemaSections = (components: readonly Component[]): readonly Html[] =>
  components.map(({ name, schema }) => {
    const view = schema as SchemaView
    const fields = fieldsOf(view)
    return html`
<section aria-labelledby="${name}"><h3 id="${name}">${name}</h3><p>${view.description ?? ''}</p>
${fields.length > 0 ? fieldTable(name, fields) : html`<p>${typeName(view)}</p>`}</section>`
  })
