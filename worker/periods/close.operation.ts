import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { APPROVERS } from '../people/reach.ts'
import { reportedPeriod } from '../reports/reported-period.ts'
import { closePeriod } from './closing.ts'
import { openPeriod, periodState } from './period-schema.ts'

export default operation({
  id: 'closePeriod',
  method: 'POST',
  path: '/v1/periods/:period/close',
  reach: APPROVERS,
  places: [],
  tag: 'Kỳ báo cáo',
  summary: 'Khóa kỳ báo cáo',
  description:
    'Giữ nguyên báo cáo đúng như lúc khóa; từ đó không nhận, duyệt hay trả lại bản nào của kỳ. Khóa lại kỳ đã khóa thì không thay đổi gì.',
  params: { period: reportedPeriod },
  answers: {
    200: {
      description: 'Kỳ đã khóa.',
      json: json(periodState, { ...openPeriod, closedAt: '2013-01-20T03:00:00.000Z' }),
    },
  },
  errors: ['conflict'],
  handle: async (c, { period }) =>
    c.json(await closePeriod(c.env.DB, period, c.get('person').id), 200, PRIVATE),
})
