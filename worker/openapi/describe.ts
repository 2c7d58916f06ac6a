import { nameOf, takesBody, type Operation as Whole } from '../http/operation.ts'
import { OPERATIONS as WHOLE } from '../operations.ts'
import { componentName, namedSchemas, parameterSchema } from './json-schema.ts'
import type { JsonBody, Operation, Operations } from './operation.ts'

const NAMED = namedSchemas()

const toJson = ({ schema, example }: { schema: Parameters<typeof componentName>[0]; example: unknown }) => {
  const name = componentName(schema)
  return { schema: { name, schema: NAMED[name] ?? {} }, example } as JsonBody
}

const describe = (one: Whole): Operation => ({
  id: one.id,
  tag: one.tag,
  summary: one.summary,
  description: one.description,
  ...(Object.keys(one.params).length > 0 && {
    parameters: Object.entries(one.params).map(([name, { schema, read: _, ...rest }]) => ({
      name,
      ...rest,
      schema: parameterSchema(schema),
    })),
  }),
  ...(one.body && { body: { ...toJson(one.body), ...(one.body.isPackable && { isPackable: true }) } }),
  answers: Object.fromEntries(
    Object.entries(one.answers).map(([status, { json, ...rest }]) => [
      status,
      { ...rest, ...(json && { json: toJson(json) }) },
    ]),
  ),
  errors: [...(one.errors ?? []), ...(takesBody(one) ? (['body-too-large'] as const) : [])],
})

export const MOVED: Operations = Object.fromEntries(WHOLE.map((one) => [nameOf(one), describe(one)]))
export const MOVED_COMPONENTS = Object.entries(NAMED).map(([name, schema]) => ({ name, schema }))
