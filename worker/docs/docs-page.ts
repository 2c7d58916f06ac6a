import { html, raw } from 'hono/html'
import { API_ERROR_CODES } from '../../shared/wire/api/index.ts'
import { ApiError, statusOf } from '../http/error.ts'
import { type Operation, TAGS } from '../http/operation.ts'
import { ABOUT } from './about.ts'
import { issue } from './error-responses.ts'
import { type Component, componentsOf } from './json-schema.ts'
import { operationSection } from './operation-section.ts'
import { schemaSections } from './schema-section.ts'
import { STYLE } from './style.ts'
import type { Html } from './type-text.ts'

const TITLE = 'Giao diện của máy chủ Tổng hợp NQ 09'

const contents = (operations: readonly Operation[], components: readonly Component[]): Html => html`
<nav aria-label="Mục lục"><h2>Mục lục</h2>
${Object.keys(TAGS).map(
  (tag) =>
    html`<h3>${tag}</h3><ul>${operations
      .filter((one) => one.tag === tag)
      .map(
        ({ id, summary, method }) =>
          html`<li><a href="#${id}">${summary}</a> <small><code>${method}</code></small></li>`,
      )}</ul>`,
)}
<h3><a href="#ma-loi">Mã lỗi</a></h3>
<h3><a href="#du-lieu">Dữ liệu</a></h3>
<ul>${components.map(({ name }) => html`<li><a href="#${name}">${name}</a></li>`)}</ul></nav>`

const tagSection = (tag: string, description: string, operations: readonly Operation[]): Html => html`
<h2>${tag}</h2><p>${description}</p>
${operations.filter((one) => one.tag === tag).map(operationSection)}`

const errorTable = (): Html => html`
<h2 id="ma-loi">Mã lỗi</h2>
<p>Mọi lỗi đều trả lời JSON dạng <code>{ "error": { "code": "…", "message": "…" } }</code>: “code” là một mã trong bảng
này, “message” là câu tiếng Việt để người dùng đọc. Chỉ invalid-submission có thêm “issues”, danh sách
<a href="#Issue">Issue</a>.</p>
<table class="codes"><caption>Các mã lỗi</caption>
<thead><tr><th scope="col">Mã lỗi</th><th scope="col">Mã trả lời</th><th scope="col">Câu giải thích</th></tr></thead>
<tbody>${API_ERROR_CODES.map(
  (code) => html`<tr><th scope="row" id="${code}"><code>${code}</code></th><td>${statusOf(code)}</td>
<td>${new ApiError(code).body.error.message}</td></tr>`,
)}</tbody></table>`

/** The whole description as one HTML page in Vietnamese, without a script and with nothing from outside. */
export const docsPage = (operations: readonly Operation[]): Html => {
  const components = componentsOf(operations, [issue])
  return html`<!doctype html>
<html lang="vi"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${TITLE}</title><style>${raw(STYLE)}</style></head>
<body><a class="skip" href="#noi-dung">Bỏ qua mục lục</a>
<div class="page">${contents(operations, components)}
<main id="noi-dung"><h1>${TITLE}</h1>
${ABOUT.map((paragraph) => html`<p>${paragraph}</p>`)}
<p>Cho máy đọc: <a href="/v1/openapi.json">/v1/openapi.json</a> (OpenAPI 3.1).</p>
${Object.entries(TAGS).map(([tag, description]) => tagSection(tag, description, operations))}
${errorTable()}
<h2 id="du-lieu">Dữ liệu</h2><p>Các đối tượng JSON gửi lên và trả về. Mục không ghi “có thể vắng” thì luôn có.</p>
${schemaSections(components)}</main></div></body></html>
`
}
