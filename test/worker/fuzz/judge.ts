import { API_ERROR_CODES, type ApiErrorBody } from '../../../shared/wire/api/index.ts'
import { errorWith } from '../../../worker/docs/error-responses.ts'
import { statusOf } from '../../../worker/http/error.ts'
import { conformsTo } from '../helpers/conforms.ts'
import { answerFaults, DESCRIBED, type Described } from '../helpers/described.ts'
import type { Caller } from './callers.ts'
import { MARK } from './nasty.ts'
import { nonsenseIn } from './nonsense.ts'
import type { FuzzRequest } from './requests.ts'

/** What became of a request. */
export interface Verdict {
  readonly status: number
  /** The operation that answered; null when the address or the method has none. */
  readonly operation: Described | null
  /** What must not be; empty when all is well. */
  readonly faults: readonly string[]
}

interface Match {
  readonly operation: Described
  readonly values: Readonly<Record<string, string>>
}

/** A segment of a route that a value fills, alone or before an ending: `{period}`, `{period}.xlsx`. */
const PLACEHOLDER = /^\{(\w+)\}(\.\w+)?$/
/** As the Worker tries them: a route with an ending before the one that would take the ending for a value. */
const ROUTES = DESCRIBED.toSorted((a, b) => Number(b.path.includes('}.')) - Number(a.path.includes('}.')))

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

const valuesIn = (template: string, path: string): Match['values'] | null => {
  const parts = template.split('/')
  const given = path.split('/')
  if (parts.length !== given.length) return null
  const values: Record<string, string> = {}
  for (const [i, part] of parts.entries()) {
    const segment = decoded(given[i] ?? '')
    const [, name, ending = ''] = PLACEHOLDER.exec(part) ?? []
    if (name === undefined) {
      if (segment !== part) return null
    } else {
      if (segment.length <= ending.length || !segment.endsWith(ending)) return null
      values[name] = segment.slice(0, segment.length - ending.length)
    }
  }
  return values
}

const matchOf = ({ method, path }: FuzzRequest): Match | null => {
  const { pathname } = new URL(path, 'https://example.vn')
  const asked = method === 'HEAD' ? 'GET' : method
  for (const operation of ROUTES) {
    const values = operation.method === asked ? valuesIn(operation.path, pathname) : null
    if (values) return { operation, values }
  }
  return null
}

const isError = conformsTo(errorWith(API_ERROR_CODES))

const errorFaults = (status: number, text: string): readonly string[] => {
  const faults = isError(JSON.parse(text))
  if (faults.length > 0) return faults
  const { code, message }: ApiErrorBody['error'] = JSON.parse(text).error
  const mayQuote = code === 'invalid-submission' && !message.includes(MARK)
  return [
    ...(statusOf(code) === status ? [] : [`${status} with ${code}`]),
    ...(text.includes(MARK) && !mayQuote ? [`${code} quotes the request`] : []),
  ]
}

const headerFaults = (answer: Response): readonly string[] =>
  [...answer.headers]
    .filter(([, value]) => value.includes(MARK))
    .map(([name]) => `${name} quotes the request`)

/** Holds an answer against its request and the description. */
export const judge = async (
  request: FuzzRequest,
  answer: Response,
  caller: Caller | undefined,
): Promise<Verdict> => {
  const { status } = answer
  const match = matchOf(request)
  const faults = [
    ...(status >= 500 ? [`${status}`] : []),
    ...headerFaults(answer),
    ...(status >= 400 && request.method !== 'HEAD' ? errorFaults(status, await answer.clone().text()) : []),
    ...(match && request.method !== 'HEAD' ? await answerFaults(match.operation, answer) : []),
    ...(status < 300 && match ? nonsenseIn({ ...match, request, caller }) : []),
    ...(status < 300 && !match ? ['nothing describes it'] : []),
  ]
  return { status, operation: match?.operation ?? null, faults }
}
