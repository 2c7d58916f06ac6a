import { ABOUT } from './about.ts'
import { errorResponses, toErrorResponse } from './error-responses.ts'
import { TAGS } from './operation.ts'
import { OPERATIONS } from './paths/index.ts'
import { COMPONENTS } from './schemas/index.ts'
import { errorsOf, toOperation } from './to-operation.ts'

const paths = () => {
  const byPath: Record<string, Record<string, unknown>> = {}
  for (const [name, operation] of Object.entries(OPERATIONS)) {
    const [method = '', route = ''] = name.split(' ')
    const path = route.replace(/:(\w+)(?:\{\.\+\\(\.\w+)\})?/g, '{$1}$2')
    byPath[path] = { ...byPath[path], [method.toLowerCase()]: toOperation(name, operation) }
  }
  return byPath
}

const errors = () =>
  Object.fromEntries(
    Object.entries(OPERATIONS)
      .flatMap(([name, operation]) => errorResponses([...errorsOf(name, operation)]))
      .map((response) => [response.name, toErrorResponse(response)]),
  )

/** The description of the whole HTTP interface in OpenAPI 3.1. */
export const openApiDocument = () => ({
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
  paths: paths(),
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
    responses: errors(),
    schemas: Object.fromEntries(COMPONENTS.map(({ name, schema }) => [name, schema])),
  },
})
