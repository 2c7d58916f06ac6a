import { API_ERROR_CODES, type ApiErrorBody, type ApiErrorCode } from '../../shared/wire/api/index.ts'
import { ApiError, statusOf } from '../http/error.ts'
import { issue } from './examples/issue.ts'
import { errorWith } from './schemas/errors.ts'

/** Errors that share a status, as one answer of the document. */
interface ErrorResponse {
  readonly name: string
  readonly status: number
  readonly codes: readonly ApiErrorCode[]
}

const RETRY_AFTER = { 'Retry-After': { description: 'Số giây nên chờ.', schema: { type: 'string' } } }

const HEADERS: Readonly<Record<number, Readonly<Record<string, unknown>>>> = {
  401: { 'WWW-Authenticate': { description: 'Cách đăng nhập.', schema: { type: 'string' } } },
  429: RETRY_AFTER,
  503: RETRY_AFTER,
}

const inPascalCase = (code: string): string =>
  code.replace(/(?:^|-)(\w)/g, (_, letter) => letter.toUpperCase())

/** The answers that these errors make, by status in rising order. */
export const errorResponses = (codes: readonly ApiErrorCode[]): readonly ErrorResponse[] => {
  const known = API_ERROR_CODES.filter((code) => codes.includes(code))
  const statuses = [...new Set(known.map(statusOf))].sort((a, b) => a - b)
  return statuses.map((status) => {
    const same = known.filter((code) => statusOf(code) === status)
    return { name: same.map(inPascalCase).join('Or'), status, codes: same }
  })
}

const exampleOf = (code: ApiErrorCode): ApiErrorBody =>
  new ApiError(code, code === 'invalid-submission' ? { issues: [issue] } : {}).body

/** The answer as OpenAPI has it: each code with its own sentence. */
export const toErrorResponse = ({ codes, status }: ErrorResponse) => ({
  description: codes.map((code) => exampleOf(code).error.message).join(' · '),
  ...(HEADERS[status] && { headers: HEADERS[status] }),
  content: {
    'application/json': {
      schema: errorWith(codes),
      examples: Object.fromEntries(codes.map((code) => [code, { value: exampleOf(code) }])),
    },
  },
})
