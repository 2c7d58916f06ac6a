import * as z from 'zod/mini'
import type {
  ReviewIssue,
  SubmissionDetail,
  SubmissionStatus,
  SubmissionSummary,
  VersionState,
} from '../../shared/wire/api/index.ts'
import {
  CONFIRMED_SHEETS,
  type Confirmation,
  REASON_ENDS,
  REASON_LENGTH,
} from '../../shared/wire/confirmations.ts'
import { LIMITS } from '../../shared/wire/limits.ts'
import { component, day, described, hex, integer, moment, type Says, writtenText } from '../http/schema.ts'

const status = component(
  'SubmissionStatus',
  'Chưa ai quyết định; được nhận hoặc được duyệt; đã trả lại. Xem “state” để biết rõ hơn.',
  z.enum(['submitted', 'accepted', 'returned']),
) satisfies Says<SubmissionStatus>

const versionState = component(
  'VersionState',
  'Chờ duyệt · được tính, chưa ai duyệt · đã duyệt · bị trả lại · đã thay bằng bản mới.',
  z.enum(['waiting', 'counted', 'approved', 'returned', 'replaced']),
) satisfies Says<VersionState>

export const confirmation = component(
  'Confirmation',
  'Một cảnh báo mà đơn vị đã xem và giữ nguyên, kèm lý do.',
  z.strictObject({
    rule: described('Mã quy tắc.', z.string().check(z.regex(/^[a-z]+\.[a-z0-9-]{1,60}$/))),
    sheet: described('Tên trang; không bao giờ là trang Đảng viên.', z.enum(CONFIRMED_SHEETS)),
    key: described('Mã của dòng; rỗng khi không nói về dòng nào.', writtenText(LIMITS.key)),
    column: described('Khóa của cột.', z.nullable(z.string().check(z.regex(/^[a-zA-Z][a-zA-Z0-9]{0,59}$/)))),
    value: described('Giá trị như hiện trong ô.', z.nullable(writtenText(LIMITS.shown))),
    reason: described(
      'Lý do, không có dấu cách ở đầu và cuối, dạng NFC.',
      writtenText(REASON_LENGTH.most).check(
        z.minLength(REASON_LENGTH.least),
        z.regex(new RegExp(REASON_ENDS)),
      ),
    ),
  }),
) satisfies Says<Confirmation>

export const reviewIssue = component(
  'ReviewIssue',
  'Một cảnh báo như người duyệt thấy; không bao giờ nói về dòng của đảng viên.',
  z.strictObject({
    rule: described('Mã quy tắc.', z.string()),
    sheet: described('Tên trang.', z.string()),
    cell: described('Địa chỉ ô; null khi nói về cả trang.', z.nullable(z.string())),
    column: z.nullable(z.string()),
    key: described(
      'Mã của dòng; rỗng khi không nói về dòng nào, null khi dòng không có mã.',
      z.nullable(z.string()),
    ),
    value: z.nullable(z.string()),
    message: described('Một câu: sai ở đâu, cần làm gì.', z.string()),
    confirmed: described('Lý do đơn vị giữ nguyên, nếu có.', z.nullable(z.string())),
  }),
) satisfies Says<ReviewIssue>

/** Fields of every version, beside its place. */
export const VERSION_FIELDS = {
  version: described('Số bản, từ 1.', integer(1)),
  status,
  state: versionState,
  contentHash: described('SHA-256 của gói dữ liệu sau khi giải nén.', hex(64)),
  warnings: described('Số cảnh báo.', integer(0)),
  receivedAt: described('Lúc nhận được.', moment),
  dueOn: described('Ngày cuối cùng còn đúng hạn.', day),
  late: described('Nộp sau hạn.', z.boolean()),
}

export const PLACE_FIELDS = {
  unit: described('Mã đơn vị.', z.string()),
  period: described('Kỳ báo cáo.', z.string()),
}

const reason = described('Lý do trả lại; null nếu không trả lại.', z.nullable(z.string()))

export const summary = component(
  'SubmissionSummary',
  'Một bản đã nộp.',
  z.strictObject({ ...VERSION_FIELDS, reason }),
) satisfies Says<SubmissionSummary>

export const DETAIL_FIELDS = {
  ...PLACE_FIELDS,
  ...VERSION_FIELDS,
  reason,
  decidedAt: described('Lúc duyệt hoặc trả lại; null khi chưa ai quyết định.', z.nullable(moment)),
  issues: z.array(reviewIssue),
  confirmations: z.array(confirmation),
}

export const detail = component(
  'SubmissionDetail',
  'Một bản đã nộp, với cảnh báo và lý do giữ nguyên.',
  z.strictObject(DETAIL_FIELDS),
) satisfies Says<SubmissionDetail>
