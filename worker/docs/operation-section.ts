import { html } from 'hono/html'
import type { ApiErrorCode } from '../../shared/wire/api/index.ts'
import { ApiError, statusOf } from '../http/error.ts'
import type { Answer, Json, Operation } from '../http/operation.ts'
import { accessText } from './access-text.ts'
import { pathOf } from './document.ts'
import { errorResponses } from './error-responses.ts'
import { exampleText } from './example-text.ts'
import { componentName } from './json-schema.ts'
import type { SchemaView } from './schema-view.ts'
import { errorsOf, parametersOf } from './to-operation.ts'
import { type Html, typeName } from './type-text.ts'

const PLACES = { path: 'địa chỉ', query: 'tham số', header: 'tiêu đề' } as const

const exampleBlock = (title: string, example: unknown): Html =>
  html`<details><summary>${title}</summary><pre><code>${exampleText(example)}</code></pre></details>`

type Parameter = ReturnType<typeof parametersOf>[number]

const parameterRow = ({ name, in: place, required, schema, description, example }: Parameter): Html => html`
<tr><th scope="row"><code>${name}</code><br>${PLACES[place]}${required ? ', bắt buộc' : ''}</th>
<td>${typeName(schema as SchemaView)}</td><td>${description} Ví dụ: <code>${example}</code></td></tr>`

const parameterTable = (parameters: readonly Parameter[]): Html => html`
<table class="fields"><caption>Tham số</caption>
<thead><tr><th scope="col">Tên</th><th scope="col">Kiểu</th><th scope="col">Nghĩa</th></tr></thead>
<tbody>${parameters.map(parameterRow)}</tbody></table>`

const linkTo = ({ schema }: Json): Html => {
  const name = componentName(schema)
  return html`<a href="#${name}">${name}</a>`
}

const bodyBlock = (body: NonNullable<Operation['body']>): Html => html`
<h4>Nội dung gửi lên</h4><p>JSON: ${linkTo(body)}${body.isPackable ? ', có thể nén gzip' : ''}.</p>
${exampleBlock('Ví dụ nội dung gửi lên', body.example)}`

const answerRow = ([status, answer]: readonly [string, Answer]): Html => html`
<tr><th scope="row">${status}</th><td>${answer.description}${answer.etag ? ' Có ETag.' : ''}</td>
<td>${answer.json ? linkTo(answer.json) : ''}</td></tr>`

const errorRow = (code: ApiErrorCode): Html => html`
<tr><th scope="row">${statusOf(code)}</th><td>${new ApiError(code).body.error.message}</td>
<td><a href="#${code}"><code>${code}</code></a></td></tr>`

const answerTable = (operation: Operation): Html => {
  const codes = errorResponses(errorsOf(operation)).flatMap((response) => response.codes)
  return html`
<table class="answers"><caption>Trả lời</caption>
<thead><tr><th scope="col">Mã</th><th scope="col">Nghĩa</th><th scope="col">Nội dung</th></tr></thead>
<tbody>${Object.entries(operation.answers).map(answerRow)}${codes.map(errorRow)}</tbody></table>`
}

/** All that there is to say of an operation. */
export const operationSection = (operation: Operation): Html => {
  const parameters = parametersOf(operation)
  const examples = Object.entries(operation.answers).flatMap(([status, { json }]) =>
    json ? [exampleBlock(`Ví dụ trả lời ${status}`, json.example)] : [],
  )
  return html`
<section aria-labelledby="${operation.id}"><h3 id="${operation.id}">${operation.summary}</h3>
<p class="call"><strong>${operation.method}</strong><code>${pathOf(operation)}</code></p>
<p>${operation.description}</p><p class="who">${accessText(operation)}</p>
${parameters.length > 0 ? parameterTable(parameters) : ''}
${operation.body ? bodyBlock(operation.body) : ''}
${answerTable(operation)}${examples}</section>`
}
