import type {
  AuditEvent,
  AuditPage,
  CountedOtherwise,
  Difference,
  Verification,
} from '../../../shared/wire/api/index.ts'
import {
  arrayOf,
  component,
  described,
  integer,
  moment,
  nullable,
  object,
  oneOf,
  ref,
  type Schema,
  text,
} from '../schema.ts'

const HASH = '^[0-9a-f]{64}$'
const detail: Schema<AuditEvent['detail']> = { type: 'object', additionalProperties: true }

const event = component(
  'AuditEvent',
  'Một việc đã ghi vào nhật ký; chỉ nêu mã người, không nêu tên hay địa chỉ thư.',
  object<AuditEvent>({
    id: integer(1),
    at: moment,
    person: described('Mã người trong danh sách người dùng, hoặc “system”.', text()),
    action: oneOf(
      'submitted',
      'accepted',
      'returned',
      'closed',
      'reopened',
      'extended',
      'person-saved',
      'person-bound',
      'person-removed',
      'settings-saved',
      'plan-saved',
      'deleted',
      'night',
    ),
    unit: nullable(text()),
    period: nullable(text()),
    version: nullable(integer(1)),
    detail: described('Chi tiết, tùy loại việc.', detail),
    previousHash: described(
      'Dấu của việc ngay trước; rỗng ở việc đầu tiên.',
      text({ pattern: `^$|${HASH}` }),
    ),
    hash: described('SHA-256 của previousHash nối với nội dung của việc này.', text({ pattern: HASH })),
  }),
)

const page = component(
  'AuditPage',
  'Một trang nhật ký, mới nhất trước.',
  object<AuditPage>({
    events: arrayOf(ref(event)),
    next: described('Giá trị “before” của trang sau; null khi đã hết.', nullable(integer(1))),
  }),
)

const difference = component(
  'AuditDifference',
  'Một chỗ không khớp; mục nào không liên quan thì là null.',
  object<Difference>({
    kind: oneOf(
      'chain',
      'unrecorded',
      'missing',
      'receipt',
      'decision',
      'ruleset',
      'body',
      'status',
      'reason',
      'review',
      'due-day',
      'extension',
      'confirmations',
      'facts',
      'organizations',
      'gaps',
      'standing',
      'totals',
      'blind-tokens',
      'plan',
      'frozen-report',
      'period',
      'person',
      'settings',
    ),
    unit: nullable(text()),
    period: nullable(text()),
    version: nullable(integer(1)),
    event: described('Số của việc trong nhật ký.', nullable(integer(1))),
  }),
)

const countedOtherwise = component(
  'CountedOtherwise',
  'Bản nộp mà bộ quy tắc hiện nay đếm khác; không ai sửa nó.',
  object<CountedOtherwise>({
    unit: text(),
    period: text(),
    version: integer(1),
    ruleset: described('Dấu của bộ quy tắc đã đếm.', text({ pattern: '^[0-9a-f]{12}$' })),
  }),
)

const verification = component(
  'Verification',
  'Kết quả tính lại nhật ký và số liệu.',
  object<Verification>({
    periods: described(
      'Các kỳ đã tính lại; khi không nêu kỳ: các kỳ có số liệu, để tính lại từng kỳ.',
      arrayOf(text()),
    ),
    events: described('Số việc đã tính lại.', integer(0)),
    submissions: described('Số bản nộp đã tính lại.', integer(0)),
    countedOtherwise: described(
      'Bản nộp đếm theo bộ quy tắc trước, nay đếm ra số khác; không phải chỗ không khớp.',
      arrayOf(ref(countedOtherwise)),
    ),
    differences: described('Rỗng khi mọi thứ đều khớp.', arrayOf(ref(difference))),
  }),
)

export const AUDIT = { event, page, difference, countedOtherwise, verification } as const
