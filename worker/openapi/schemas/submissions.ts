import type {
  Collision,
  Receipt,
  ReviewIssue,
  SubmissionDetail,
  SubmissionList,
  SubmissionStatus,
  SubmissionSummary,
  SubmissionVersion,
  VersionState,
} from '../../../shared/wire/api/index.ts'
import {
  arrayOf,
  boolean,
  component,
  day,
  described,
  integer,
  moment,
  nullable,
  object,
  oneOf,
  ref,
  text,
} from '../schema.ts'
import { confirmation } from './confirmation.ts'
import { DIFFERENCE } from './difference.ts'

const status = component<SubmissionStatus>(
  'SubmissionStatus',
  'Chưa ai quyết định; được nhận hoặc được duyệt; đã trả lại. Xem “state” để biết rõ hơn.',
  oneOf('submitted', 'accepted', 'returned'),
)

const versionState = component<VersionState>(
  'VersionState',
  'Chờ duyệt · được tính, chưa ai duyệt · đã duyệt · bị trả lại · đã thay bằng bản mới.',
  oneOf('waiting', 'counted', 'approved', 'returned', 'replaced'),
)

const TIMING = {
  receivedAt: described('Lúc nhận được.', moment),
  dueOn: described('Ngày cuối cùng còn đúng hạn.', day),
  late: described('Nộp sau hạn.', boolean),
}

const SUMMARY = {
  version: described('Số bản, từ 1.', integer(1)),
  status: ref(status),
  state: ref(versionState),
  contentHash: described('SHA-256 của gói dữ liệu sau khi giải nén.', text({ pattern: '^[0-9a-f]{64}$' })),
  warnings: described('Số cảnh báo.', integer(0)),
  ...TIMING,
}

const reason = described('Lý do trả lại; null nếu không trả lại.', nullable(text()))

const summary = component(
  'SubmissionSummary',
  'Một bản đã nộp.',
  object<SubmissionSummary>({ ...SUMMARY, reason }),
)

const list = component(
  'SubmissionList',
  'Các bản đã nộp, mới nhất trước.',
  object<SubmissionList>({ submissions: arrayOf(ref(summary)) }),
)

const issue = component(
  'ReviewIssue',
  'Một cảnh báo như người duyệt thấy; không bao giờ nói về dòng của đảng viên.',
  object<ReviewIssue>({
    rule: described('Mã quy tắc.', text()),
    sheet: described('Tên trang.', text()),
    cell: described('Địa chỉ ô; null khi nói về cả trang.', nullable(text())),
    column: nullable(text()),
    key: described(
      'Mã của dòng; rỗng khi không nói về dòng nào, null khi dòng không có mã.',
      nullable(text()),
    ),
    value: nullable(text()),
    message: described('Một câu: sai ở đâu, cần làm gì.', text()),
    confirmed: described('Lý do đơn vị giữ nguyên, nếu có.', nullable(text())),
  }),
)

const PLACE = { unit: described('Mã đơn vị.', text()), period: described('Kỳ báo cáo.', text()) }

const DETAIL = {
  ...PLACE,
  ...SUMMARY,
  reason,
  decidedAt: described('Lúc duyệt hoặc trả lại; null khi chưa ai quyết định.', nullable(moment)),
  issues: arrayOf(ref(issue)),
  confirmations: arrayOf(ref(confirmation)),
}

const detail = component(
  'SubmissionDetail',
  'Một bản đã nộp, với cảnh báo và lý do giữ nguyên.',
  object<SubmissionDetail>(DETAIL),
)

const one = component(
  'SubmissionVersion',
  'Một bản đã nộp, và khác bản trước ở đâu.',
  object<SubmissionVersion>({ ...DETAIL, difference: nullable(ref(DIFFERENCE.difference)) }),
)

const collision = component(
  'Collision',
  'Đảng viên cũng có trong danh sách của đơn vị khác.',
  object<Collision>({
    unit: described('Mã đơn vị kia.', text()),
    members: described('Số người.', integer(1)),
    tokens: described('Dấu có khóa của họ, nhiều nhất 500.', arrayOf(text({ pattern: '^[0-9a-f]{16}$' }))),
  }),
)

const receipt = component(
  'Receipt',
  'Biên nhận của một bản nộp.',
  object<Receipt>({
    ...PLACE,
    ...SUMMARY,
    issues: described('Cảnh báo mà chỉ tỉnh mới thấy được.', arrayOf(ref(issue))),
    collisions: arrayOf(ref(collision)),
  }),
)

export const SUBMISSIONS = {
  status,
  versionState,
  confirmation,
  ...DIFFERENCE,
  summary,
  list,
  issue,
  detail,
  one,
  collision,
  receipt,
} as const
