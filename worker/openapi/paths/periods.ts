import { closed, open } from '../examples/administration.ts'
import { json, type Operations } from '../operation.ts'
import { period } from '../parameters.ts'
import { periodState } from '../schemas/periods.ts'
import { reason } from '../schemas/reason.ts'

export const PERIODS: Operations = {
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
      'Mở lại kỳ đã khóa, kèm lý do; báo cáo lại theo các bản nộp. Kỳ đang mở thì không thay đổi gì.',
    parameters: [period],
    body: json(reason, { reason: 'Huyện ủy Quỳnh Lưu xin nộp bản đính chính.' }),
    answers: { 200: { description: 'Kỳ đang mở.', json: json(periodState, open) } },
    errors: ['reason-required', 'conflict'],
  },
}
