import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { PROVINCE } from '../people/reach.ts'
import { completenessToday } from './completeness.ts'
import { completeness, exampleCompleteness } from './completeness-schema.ts'
import { reportedPeriod } from './reported-period.ts'

export default operation({
  id: 'getCompleteness',
  method: 'GET',
  path: '/v1/reports/:period/completeness',
  reach: PROVINCE,
  places: [],
  tag: 'Báo cáo',
  summary: 'Tiến độ nộp của một kỳ',
  description: 'Đơn vị nào đã nộp, đúng hạn hay muộn, đã trả lại, hay chưa nộp.',
  params: { period: reportedPeriod },
  answers: { 200: { description: 'Tiến độ nộp.', json: json(completeness, exampleCompleteness) } },
  handle: async (c, { period }) => c.json(await completenessToday(c.env.DB, period), 200, PRIVATE),
})
