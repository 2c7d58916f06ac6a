import { closed, due, open, periodEntry, periodList } from '../examples/periods.ts'
import { json, type Operations } from '../operation.ts'
import { period } from '../parameters.ts'
import { PERIOD_SCHEMAS } from '../schemas/periods.ts'
import { reason } from '../schemas/reason.ts'

const { periodState } = PERIOD_SCHEMAS

export const PERIODS: Operations = {
  'GET /v1/periods': {
    id: 'listPeriods',
    tag: 'Kỳ báo cáo',
    summary: 'Các kỳ báo cáo',
    description:
      'Mọi kỳ của nghị quyết: hạn nộp, gia hạn, đã khóa hay chưa. Đơn vị chỉ thấy gia hạn của mình.',
    answers: { 200: { description: 'Danh sách.', json: json(PERIOD_SCHEMAS.list, periodList) } },
  },
  'PUT /v1/periods/:period/due': {
    id: 'saveDueDay',
    tag: 'Kỳ báo cáo',
    summary: 'Đặt hạn nộp hoặc gia hạn cho một đơn vị',
    description:
      'Đặt hạn nộp của kỳ cho mọi đơn vị, hoặc hạn muộn hơn cho một đơn vị. Bản đã nhận vẫn tính đúng hạn hay muộn theo hạn lúc nhận. Đặt lại như cũ thì không thay đổi gì.',
    parameters: [period],
    body: json(PERIOD_SCHEMAS.due, due),
    answers: { 200: { description: 'Kỳ với hạn mới.', json: json(PERIOD_SCHEMAS.entry, periodEntry) } },
    errors: ['conflict', 'period-closed'],
  },
  'POST /v1/periods/:period/close': {
    id: 'closePeriod',
    tag: 'Kỳ báo cáo',
    summary: 'Khóa kỳ báo cáo',
    description:
      'Giữ nguyên báo cáo đúng như lúc khóa; từ đó không nhận, duyệt hay trả lại bản nào của kỳ. Khóa lại kỳ đã khóa thì không thay đổi gì.',
    parameters: [period],
    answers: { 200: { description: 'Kỳ đã khóa.', json: json(periodState, closed) } },
    errors: ['conflict', 'body-too-large'],
  },
  'POST /v1/periods/:period/reopen': {
    id: 'reopenPeriod',
    tag: 'Kỳ báo cáo',
    summary: 'Mở lại kỳ báo cáo',
    description:
      'Mở lại kỳ đã khóa, kèm lý do; báo cáo lại theo các bản nộp, bản chốt và lý do được giữ lại. Kỳ đang mở thì không thay đổi gì.',
    parameters: [period],
    body: json(reason, { reason: 'Huyện ủy Quỳnh Lưu xin nộp bản đính chính.' }),
    answers: { 200: { description: 'Kỳ đang mở.', json: json(periodState, open) } },
    errors: ['reason-required', 'conflict'],
  },
}
