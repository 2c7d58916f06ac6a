import { submission as body } from '../examples/submission.ts'
import * as examples from '../examples/submissions.ts'
import { json, type Operations } from '../operation.ts'
import { idempotencyKey, period, unit, version } from '../parameters.ts'
import { reason } from '../schemas/reason.ts'
import { SUBMISSION } from '../schemas/submission.ts'
import { SUBMISSIONS } from '../schemas/submissions.ts'

const PLACE = '/v1/units/:unit/periods/:period/submissions'
const VERSION = `${PLACE}/:version`
const { list, detail, one, receipt } = SUBMISSIONS

const READ: Operations = {
  [`GET ${PLACE}`]: {
    id: 'listSubmissions',
    tag: 'Bản nộp',
    summary: 'Các bản đã nộp của một đơn vị trong kỳ',
    description: 'Mọi bản đều được giữ lại; bản mới nhất đứng trước. Chưa nộp thì danh sách rỗng.',
    parameters: [unit, period],
    answers: { 200: { description: 'Các bản đã nộp.', json: json(list, examples.list) } },
  },
  [`GET ${VERSION}`]: {
    id: 'getSubmission',
    tag: 'Bản nộp',
    summary: 'Một bản đã nộp',
    description:
      'Tình trạng, cảnh báo và lý do giữ nguyên của một bản, và chỗ khác so với bản trước: bản đã duyệt gần nhất trước nó trong kỳ, nếu chưa có thì bản được tính của kỳ gần nhất trong bốn quý trước.',
    parameters: [unit, period, version],
    answers: { 200: { description: 'Bản đã nộp.', json: json(one, examples.one) } },
  },
}

const HAND_IN: Operations = {
  [`PUT ${VERSION}`]: {
    id: 'handIn',
    tag: 'Bản nộp',
    summary: 'Nộp số liệu',
    description:
      'Nộp bản tiếp theo của đơn vị. Máy chủ kiểm tra lại bằng đúng bộ quy tắc của sổ: còn lỗi thì không nhận gì. Gói dữ liệu có thể nén gzip (máy chủ tự nhận ra), nhiều nhất 2 MB cả trước và sau khi giải nén, lồng nhau không quá 32 lớp. Gói có thông tin của từng đảng viên bị từ chối toàn bộ. Mỗi ngày (giờ Việt Nam) một đơn vị gửi được nhiều nhất 20 bản cho một kỳ; gửi lại đúng một lần gửi cũ thì không tính. Hết lượt thì `Retry-After` là số giây đến 0 giờ hôm sau.',
    parameters: [unit, period, version, idempotencyKey],
    body: { ...json(SUBMISSION.submission, body), isPackable: true },
    answers: {
      201: { description: 'Đã nhận bản mới.', json: json(receipt, examples.receipt) },
      200: {
        description: 'Lần gửi này đã được nhận trước đó; không tạo bản mới.',
        json: json(receipt, examples.receipt),
      },
    },
    errors: [
      'stale-version',
      'conflict',
      'idempotency-key-reused',
      'invalid-submission',
      'personal-data',
      'ruleset-outdated',
      'period-closed',
    ],
  },
}

const DECIDE: Operations = {
  [`POST ${VERSION}/accept`]: {
    id: 'acceptSubmission',
    tag: 'Bản nộp',
    summary: 'Duyệt một bản',
    description:
      'Chỉ duyệt được bản mới nhất của đơn vị, cả khi bản đó đã trả lại. Duyệt lại bản đã duyệt thì không thay đổi gì.',
    parameters: [unit, period, version],
    answers: { 200: { description: 'Bản đã duyệt.', json: json(detail, examples.detail) } },
    errors: ['conflict', 'body-too-large', 'period-closed'],
  },
  [`POST ${VERSION}/return`]: {
    id: 'returnSubmission',
    tag: 'Bản nộp',
    summary: 'Trả lại một bản',
    description:
      'Trả bản mới nhất về đơn vị, kèm lý do mà đơn vị sẽ thấy; bản đã duyệt cũng trả lại được, và trả lại lần nữa thì lý do mới thay lý do cũ.',
    parameters: [unit, period, version],
    body: json(reason, { reason: examples.returned.reason ?? '' }),
    answers: { 200: { description: 'Bản đã trả lại.', json: json(detail, examples.returned) } },
    errors: ['reason-required', 'conflict', 'period-closed'],
  },
}

export const SUBMISSION_OPERATIONS: Operations = { ...READ, ...HAND_IN, ...DECIDE }
