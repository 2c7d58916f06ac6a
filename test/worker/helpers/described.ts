import { openApiDocument } from '../../../worker/docs/document.ts'
import { OPERATIONS } from '../../../worker/operations.ts'
import { ANYONE, type Reaches } from '../../../worker/people/reach.ts'
import { conformsTo } from './conforms.ts'

type Keywords = Readonly<Record<string, unknown>>

interface MediaType {
  readonly schema: Keywords
  readonly example?: unknown
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>
}

/** Content by media type; null when an answer has no body. */
type Content = Readonly<Record<string, MediaType>> | undefined

interface DescribedParameter {
  readonly name: string
  readonly in: 'path' | 'query' | 'header'
  readonly required: boolean
  readonly schema: Keywords
  readonly example: string | number
}

/** An operation as the OpenAPI document describes it. */
export interface Described {
  readonly operationId: string
  readonly method: string
  /** As in the document: `/v1/reports/{period}`. */
  readonly path: string
  readonly parameters: readonly DescribedParameter[]
  readonly body: Content
  /** Content by status. */
  readonly answers: ReadonlyMap<number, Content>
  readonly isPublic: boolean
}

interface RawOperation {
  readonly operationId: string
  readonly parameters?: readonly DescribedParameter[]
  readonly requestBody?: { readonly content: Content }
  readonly responses: Readonly<Record<string, { readonly $ref?: string; readonly content?: Content }>>
  readonly security?: readonly unknown[]
}

const { paths, components } = openApiDocument(OPERATIONS)

const answersOf = ({ responses }: RawOperation): Described['answers'] =>
  new Map(
    Object.entries(responses).map(([status, { $ref, content }]) => {
      const shared = components.responses[$ref?.split('/').at(-1) ?? ''] as { content: Content } | undefined
      return [Number(status), shared?.content ?? content]
    }),
  )

/** Every operation of the document. */
export const DESCRIBED: readonly Described[] = Object.entries(paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, one]) => {
    const operation = one as RawOperation
    const { operationId, parameters = [], requestBody, security } = operation
    return {
      operationId,
      ...{ method: method.toUpperCase(), path, parameters, body: requestBody?.content },
      answers: answersOf(operation),
      isPublic: security?.length === 0,
    }
  }),
)

/** How far each role reaches; null when anyone does. */
export const reachesOf = ({ operationId }: Described): Reaches | null => {
  const reach = OPERATIONS.find(({ id }) => id === operationId)?.reach
  return reach === undefined || reach === ANYONE ? null : reach
}

const JSON_TYPE = 'application/json'
/** Where a request's JSON body departs from the description. */
export const bodyFaults = ({ body }: Described, value: unknown): readonly string[] => {
  const media = body?.[JSON_TYPE]
  return media ? conformsTo(media.schema)(value) : []
}

/** Where an answer departs from the description: its status, its type, its body. */
export const answerFaults = async (
  { operationId, answers }: Described,
  answer: Response,
): Promise<readonly string[]> => {
  const { status } = answer
  const body = await answer.arrayBuffer()
  if (!answers.has(status)) return [`${operationId} does not describe ${status}`]
  const content = answers.get(status)
  if (!content) return body.byteLength === 0 ? [] : [`${status} has a body`]
  const type = answer.headers.get('Content-Type')?.split(';')[0] ?? ''
  const media = content[type]
  if (!media) return [`${status} is ${type}`]
  return type === JSON_TYPE ? conformsTo(media.schema)(JSON.parse(new TextDecoder().decode(body))) : []
}
