import { type Operation, TAGS } from '../http/operation.ts'
import { ABOUT } from './about.ts'
import { errorResponses, issue, toErrorResponse } from './error-responses.ts'
import { componentsOf } from './json-schema.ts'
import { errorsOf, toOperation } from './to-operation.ts'

/** Hono's `/v1/reports/:period{.+\\.xlsx}` as OpenAPI has it: `/v1/reports/{period}.xlsx`. */
export const pathOf = ({ path }: Operation): string => path.replace(/:(\w+)(?:\{\.\+\\(\.\w+)\})?/g, '{$1}$2')

const paths = (operations: readonly Operation[]) => {
  const byPath: Record<string, Record<string, unknown>> = {}
  for (const operation of operations) {
    const path = pathOf(operation)
    byPath[path] = { ...byPath[path], [operation.method.toLowerCase()]: toOperation(operation) }
  }
  return byPath
}

const errors = (operations: readonly Operation[]) =>
  Object.fromEntries(
    operations
      .flatMap((operation) => errorResponses(errorsOf(operation)))
      .map((response) => [response.name, toErrorResponse(response)]),
  )

/** The description of the whole HTTP interface in OpenAPI 3.1. */
export const openApiDocument = (operations: readonly Operation[]) => ({
  openapi: '3.1.0',
  info: {
    title: 'Tổng hợp NQ 09',
    version: '1',
    description: ABOUT.join('\n\n'),
    license: { name: 'MIT', identifier: 'MIT' },
  },
  servers: [{ url: '/' }],
  security: [{ google: [] }],
  tags: Object.entries(TAGS).map(([name, description]) => ({ name, description })),
  paths: paths(operations),
  components: {
    securitySchemes: {
      google: {
        type: 'http',
        scheme: 'bearer',
        bearerFormat: 'JWT',
        description: 'ID token của Google của người đã được tỉnh cấp quyền.',
      },
    },
    headers: {
      ETag: { description: 'Tên của đúng nội dung này.', schema: { type: 'string' } },
    },
    responses: errors(operations),
    schemas: Object.fromEntries(componentsOf(operations, [issue]).map(({ name, schema }) => [name, schema])),
  },
})
