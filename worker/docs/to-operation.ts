import type { ApiErrorCode } from '../../shared/wire/api/index.ts'
import { type Answer, type Json, type Operation, takesBody } from '../http/operation.ts'
import { ANYONE } from '../people/reach.ts'
import { accessText } from './access-text.ts'
import { errorResponses } from './error-responses.ts'
import { inlineSchema, refTo } from './json-schema.ts'

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

const jsonContent = ({ schema, example }: Json): Content => ({
  'application/json': { schema: refTo(schema), example },
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

const toBody = (body: NonNullable<Operation['body']>) => ({
  required: true,
  content: {
    ...jsonContent(body),
    ...(body.isPackable && { 'application/gzip': { schema: { type: 'string', format: 'binary' } } }),
  },
})

/** A text of the Worker's own, for which nothing is asked that could fail. */
const isText = ({ html, document }: Answer): boolean => Boolean(html ?? document)

/** All the errors that an operation may answer. */
export const errorsOf = (operation: Operation): ReadonlySet<ApiErrorCode> => {
  const { reach, params, answers, errors = [] } = operation
  return new Set<ApiErrorCode>([
    ...errors,
    'bad-request',
    ...(reach === ANYONE ? [] : SIGNED_IN),
    ...(Object.values(params).some((parameter) => parameter.in === 'path') ? (['not-found'] as const) : []),
    ...(takesBody(operation) ? (['body-too-large'] as const) : []),
    ...(answers[200] && isText(answers[200]) ? [] : (['internal'] as const)),
  ])
}

/** Its parameters as OpenAPI has them. */
export const parametersOf = ({ params }: Operation) =>
  Object.entries(params).map(([name, { in: place, required, description, schema, example }]) => ({
    ...{ name, in: place, required, description },
    ...{ schema: inlineSchema(schema, 'output'), example },
  }))

/** The operation as OpenAPI has it. */
export const toOperation = (operation: Operation) => {
  const { id, tag, summary, description, reach, body, answers } = operation
  const parameters = parametersOf(operation)
  return {
    operationId: id,
    tags: [tag],
    summary,
    description: `${description}\n\n${accessText(operation)}`,
    ...(reach === ANYONE && { security: [] }),
    ...(parameters.length > 0 && { parameters }),
    ...(body && { requestBody: toBody(body) }),
    responses: {
      ...Object.fromEntries(Object.entries(answers).map(([status, one]) => [status, toResponse(one)])),
      ...Object.fromEntries(
        errorResponses(errorsOf(operation)).map(({ status, name }) => [
          status,
          { $ref: `#/components/responses/${name}` },
        ]),
      ),
    },
  }
}
