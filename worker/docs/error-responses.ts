import * as z from 'zod/mini'
import type { Issue } from '../../shared/rules/issue.ts'
import { API_ERROR_CODES, type ApiErrorBody, type ApiErrorCode } from '../../shared/wire/api/index.ts'
import { ApiError, statusOf } from '../http/error.ts'
import { component, described, integer, type Says } from '../http/schema.ts'
import { inlineSchema } from './json-schema.ts'

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
export const errorResponses = (codes: ReadonlySet<ApiErrorCode>): readonly ErrorResponse[] => {
  const known = API_ERROR_CODES.filter((code) => codes.has(code))
  const statuses = [...new Set(known.map(statusOf))].sort((a, b) => a - b)
  return statuses.map((status) => {
    const same = known.filter((code) => statusOf(code) === status)
    return { name: same.map(inPascalCase).join('Or'), status, codes: same }
  })
}

const cellValue = z.union([z.string(), z.number()])

/** What stands in the answer `invalid-submission`. */
export const issue = component(
  'Issue',
  'Một vấn đề của sổ, tại đúng ô của nó.',
  z.strictObject({
    rule: described('Mã quy tắc.', z.string()),
    severity: described('Mức độ: lỗi, cảnh báo, lưu ý.', z.enum(['error', 'warning', 'info'])),
    sheet: described('Tên trang.', z.string()),
    cell: described('Địa chỉ ô, ví dụ I12; null khi nói về cả trang.', z.nullable(z.string())),
    row: z.nullable(integer(1)),
    column: described('Khóa của cột hoặc của nhãn.', z.nullable(z.string())),
    value: described('Giá trị như hiện trong ô.', z.nullable(z.string())),
    message: described('Một câu: sai ở đâu, cần làm gì.', z.string()),
    fix: described('Cách sửa chắc chắn của ô này, nếu có.', z.nullable(cellValue)),
    fixes: described(
      'Cách sửa chắc chắn của nhiều ô, nếu có.',
      z.nullable(z.array(z.strictObject({ cell: z.string(), value: cellValue }))),
    ),
  }),
) satisfies Says<Issue>

const EXAMPLE: Issue = {
  rule: 'organization.members-not-additive',
  severity: 'error',
  sheet: 'Tổ chức',
  cell: 'H7',
  row: 7,
  column: 'members',
  value: '41',
  message: 'Tổng số đảng viên ghi 41, nhưng chính thức 38 cộng dự bị 2 là 40; hãy sửa con số chưa đúng.',
  fix: null,
  fixes: null,
}

const issues = z.exactOptional(described('Mọi vấn đề của sổ.', z.array(issue)))

/** Error answers with one of these codes; `issues` stands only beside `invalid-submission`. */
export const errorWith = (codes: readonly ApiErrorCode[]) =>
  inlineSchema(
    z.strictObject({
      error: z.strictObject({
        code: described('Mã lỗi; danh sách mã là cố định.', z.enum(codes)),
        message: described('Câu giải thích bằng tiếng Việt.', z.string()),
        ...(codes.includes('invalid-submission') && { issues }),
      }),
    }),
  )

const exampleOf = (code: ApiErrorCode): ApiErrorBody =>
  new ApiError(code, code === 'invalid-submission' ? { issues: [EXAMPLE] } : {}).body

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
