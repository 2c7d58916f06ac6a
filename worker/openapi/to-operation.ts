import type { ApiErrorCode } from '../../shared/wire/api/index.ts'
import { PUBLIC } from '../people/access.ts'
import { accessText } from './access-text.ts'
import { errorResponses } from './error-responses.ts'
import type { Answer, JsonBody, Operation } from './operation.ts'
import { ref } from './schema.ts'

type Content = Readonly<Record<string, unknown>>

const SIGNED_IN: readonly ApiErrorCode[] = [
  'unauthenticated',
  'session-expired',
  'unknown-copy',
  'forbidden',
  'not-invited',
  'too-many-requests',
  'identity-unavailable',
]

const jsonContent = ({ schema, example }: JsonBody): Content => ({
  'application/json': { schema: ref(schema), example },
})

const contentOf = ({ json, html, file, document }: Answer): Content | null => {
  if (json) return jsonContent(json)
  if (file) return { [file]: { schema: { type: 'string', format: 'binary' } } }
  if (html) return { 'text/html': { schema: { type: 'string' } } }
  return document ? { 'application/json': { schema: { type: 'object', additionalProperties: true } } } : null
}

const toResponse = (answer: Answer) => {
  const content = contentOf(answer)
  return {
    description: answer.description,
    ...(answer.etag && { headers: { ETag: { $ref: '#/components/headers/ETag' } } }),
    ...(content && { content }),
  }
}

const toBody = ({ isPackable, ...body }: NonNullable<Operation['body']>) => ({
  required: true,
  content: {
    ...jsonContent(body),
    ...(isPackable && { 'application/gzip': { schema: { type: 'string', format: 'binary' } } }),
  },
})

/** A text of the Worker's own, for which nothing is asked that could fail. */
const isText = ({ html, document }: Answer): boolean => Boolean(html ?? document)

/** All the errors that an operation may answer. */
export const errorsOf = (name: string, { parameters, body, answers, errors = [] }: Operation) =>
  new Set<ApiErrorCode>([
    ...errors,
    'bad-request',
    ...(PUBLIC.includes(name) ? [] : SIGNED_IN),
    ...(parameters?.some((parameter) => parameter.in === 'path') ? (['not-found'] as const) : []),
    ...(body ? (['body-too-large'] as const) : []),
    ...(answers[200] && isText(answers[200]) ? [] : (['internal'] as const)),
  ])

/** The operation of this name (`GET /v1/me`) as OpenAPI has it. */
export const toOperation = (name: string, operation: Operation) => {
  const { id, tag, summary, description, parameters, body, answers } = operation
  const errors = errorResponses([...errorsOf(name, operation)])
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: `${description}\n\n${accessText(name)}`,
    ...(PUBLIC.includes(name) && { security: [] }),
    ...(parameters && { parameters }),
    ...(body && { requestBody: toBody(body) }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, one]) => [status, toResponse(one)])),
      ...Object.fromEntries(
        errors.map(({ status, name }) => [status, { $ref: `#/components/responses/${name}` }]),
      ),
    },
  }
}
