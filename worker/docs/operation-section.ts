import { html } from 'hono/html'
import type { ApiErrorCode } from '../../shared/wire/api/index.ts'
import { ApiError, statusOf } from '../http/error.ts'
import { accessText } from '../openapi/access-text.ts'
import { errorResponses } from '../openapi/error-responses.ts'
import type { Answer, JsonBody, Operation, Parameter } from '../openapi/operation.ts'
import { errorsOf } from '../openapi/to-operation.ts'
import { exampleText } from './example-text.ts'
import type { SchemaView } from './schema-view.ts'
import { type Html, typeName } from './type-text.ts'

const PLACES = { path: 'địa chỉ', query: 'tham số', header: 'tiêu đề' } as const

const exampleBlock = (title: string, example: unknown): Html =>
  html`<details><summary>${title}</summary><pre><code>${exampleText(example)}</code></pre></details>`

const parameterRow = ({ name, in: place, required, schema, description, example }: Parameter): Html => html`
<tr><th scope="row"><code>${name}</code><br>${PLACES[place]}${required ? ', bắt buộc' : ''}</th>
<td>${typeName(schema as SchemaView)}</td><td>${description} Ví dụ: <code>${example}</code></td></tr>`

const parameterTable = (parameters: readonly Parameter[]): Html => html`
<table class="fields"><caption>Tham số</caption>
<thead><tr><th scope="col">Tên</th><th scope="col">Kiểu</th><th scope="col">Nghĩa</th></tr></thead>
<tbody>${parameters.map(parameterRow)}</tbody></table>`

const linkTo = ({ schema }: JsonBody): Html => html`<a href="#${schema.name}">${schema.name}</a>`

const bodyBlock = (body: NonNullable<Operation['body']>): Html => html`
<h4>Nội dung gửi lên</h4><p>JSON: ${linkTo(body)}${body.isPackable ? ', có thể nén gzip' : ''}.</p>
${exampleBlock('Ví dụ nội dung gửi lên', body.example)}`

const answerRow = ([status, answer]: readonly [string, Answer]): Html => html`
<tr><th scope="row">${status}</th><td>${answer.description}${answer.etag ? ' Có ETag.' : ''}</td>
<td>${answer.json ? linkTo(answer.json) : ''}</td></tr>`

const errorRow = (code: ApiErrorCode): Html => html`
<tr><th scope="row">${statusOf(code)}</th><td>${new ApiError(code).body.error.message}</td>
<td><a href="#${code}"><code>${code}</code></a></td></tr>`

const answerTable = (name: string, operation: Operation): Html => {
  const codes = errorResponses([...errorsOf(name, operation)]).flatMap((response) => response.codes)
  return html`
<table class="answers"><caption>Trả lời</caption>
<thead><tr><th scope="col">Mã</th><th scope="col">Nghĩa</th><th scope="col">Nội dung</th></tr></thead>
<tbody>${Object.entries(operation.answers).map(answerRow)}${codes.map(errorRow)}</tbody></table>`
}

/** All that there is to say of an operation such as `GET /v1/me`. */
export const operationSection = (name: string, operation: Operation): Html => {
  const [method = '', route = ''] = name.split(' ')
  const examples = Object.entries(operation.answers).flatMap(([status, { json }]) =>
    json ? [exampleBlock(`Ví dụ trả lời ${status}`, json.example)] : [],
  )
  return html`
<section aria-labelledby="${operation.id}"><h3 id="${operation.id}">${operation.summary}</h3>
<p class="call"><strong>${method}</strong><code>${route.replace(/:(\w+)/g, '{$1}')}</code></p>
<p>${operation.description}</p><p class="who">${accessText(name)}</p>
${operation.parameters ? parameterTable(operation.parameters) : ''}
${operation.body ? bodyBlock(operation.body) : ''}
${answerTable(name, operation)}${examples}</section>`
}
