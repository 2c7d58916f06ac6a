import { ifMatch, PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { jsonBody } from '../http/small-body.ts'
import { ADMINS } from '../people/reach.ts'
import { exampleRetention, retention, shorterRetention } from './retention-schema.ts'
import { proposeRetention, retentionTag, SHORTEST_ALONE } from './shorter-retention.ts'

export default operation({
  id: 'proposeRetention',
  method: 'PUT',
  path: '/v1/settings/retention',
  reach: ADMINS,
  places: [],
  tag: 'Quản trị',
  summary: `Đề nghị giữ dưới ${SHORTEST_ALONE} năm`,
  description:
    'Ghi đề nghị, thay cho đề nghị trước nếu có. Số liệu chỉ bị xóa theo thời hạn mới sau khi một quản trị khác xác nhận.',
  params: { 'If-Match': ifMatch },
  body: jsonBody(shorterRetention, { years: 2 }),
  answers: { 200: { description: 'Đề nghị đã ghi.', json: json(retention, exampleRetention), etag: true } },
  errors: ['conflict', 'precondition-failed', 'precondition-required'],
  handle: async (c, { 'If-Match': held }, { years }) => {
    const proposed = await proposeRetention(c.env.DB, years, held, c.get('person').id)
    return c.json(proposed, 200, { ...PRIVATE, ETag: await retentionTag(proposed) })
  },
})
