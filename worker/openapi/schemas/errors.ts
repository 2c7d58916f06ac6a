import type { CellFix, Issue } from '../../../shared/rules/issue.ts'
import type { ApiErrorBody, ApiErrorCode } from '../../../shared/wire/api/index.ts'
import {
  arrayOf,
  component,
  described,
  integer,
  nullable,
  object,
  oneOf,
  ref,
  type Schema,
  text,
} from '../schema.ts'

const cellValue: Schema<string | number> = { type: ['string', 'number'] }

const cellFix = object<CellFix>({ cell: text(), value: cellValue })

export const issue = component(
  'Issue',
  'Một vấn đề của sổ, tại đúng ô của nó.',
  object<Issue>({
    rule: described('Mã quy tắc.', text()),
    severity: described('Mức độ: lỗi, cảnh báo, gợi ý.', oneOf('error', 'warning', 'info')),
    sheet: described('Tên trang.', text()),
    cell: described('Địa chỉ ô, ví dụ I12; null khi nói về cả trang.', nullable(text())),
    row: nullable(integer(1)),
    column: described('Khóa của cột hoặc của nhãn.', nullable(text())),
    value: described('Giá trị như hiện trong ô.', nullable(text())),
    message: described('Một câu: sai ở đâu, cần làm gì.', text()),
    fix: described('Cách sửa chắc chắn của ô này, nếu có.', { type: ['string', 'number', 'null'] }),
    fixes: described('Cách sửa chắc chắn của nhiều ô, nếu có.', nullable(arrayOf(cellFix))),
  }),
)

type ErrorFields = ApiErrorBody['error']

/** An error without `issues`. */
export interface PlainErrorBody {
  readonly error: Omit<ErrorFields, 'issues'>
}

const issues = described('Mọi vấn đề của sổ.', arrayOf(ref(issue)))
const message = described('Câu giải thích bằng tiếng Việt.', text())

/** Error answers with one of these codes; `issues` stands only beside `invalid-submission`. */
export const errorWith = (codes: readonly ApiErrorCode[]): Schema<ApiErrorBody> | Schema<PlainErrorBody> => {
  const code = described('Mã lỗi; danh sách mã là cố định.', oneOf(...codes))
  return codes.includes('invalid-submission')
    ? object<ApiErrorBody>({ error: object<ErrorFields>({ code, message, issues }, ['issues']) })
    : object<PlainErrorBody>({ error: object<PlainErrorBody['error']>({ code, message }) })
}
