import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { reasonBody } from '../http/small-body.ts'
import { APPROVERS } from '../people/reach.ts'
import { reportedPeriod } from '../reports/reported-period.ts'
import { reopenPeriod } from './closing.ts'
import { openPeriod, periodState } from './period-schema.ts'

export default operation({
  id: 'reopenPeriod',
  method: 'POST',
  path: '/v1/periods/:period/reopen',
  reach: APPROVERS,
  places: [],
  tag: 'Kỳ báo cáo',
  summary: 'Mở lại kỳ báo cáo',
  description:
    'Mở lại kỳ đã khóa, kèm lý do; báo cáo lại theo các bản nộp, bản chốt và lý do được giữ lại. Kỳ đang mở thì không thay đổi gì.',
  params: { period: reportedPeriod },
  body: reasonBody('Huyện ủy Quỳnh Lưu xin nộp bản đính chính.'),
  answers: { 200: { description: 'Kỳ đang mở.', json: json(periodState, openPeriod) } },
  errors: ['reason-required', 'conflict'],
  handle: async (c, { period }, reason) =>
    c.json(await reopenPeriod(c.env.DB, period, c.get('person').id, reason), 200, PRIVATE),
})
