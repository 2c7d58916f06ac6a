import { ifMatch, PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { ADMINS } from '../people/reach.ts'
import { retention } from './retention-schema.ts'
import { confirmRetention, retentionTag } from './shorter-retention.ts'

export default operation({
  id: 'confirmRetention',
  method: 'POST',
  path: '/v1/settings/retention/confirm',
  reach: ADMINS,
  places: [],
  tag: 'Quản trị',
  summary: 'Xác nhận đề nghị về thời hạn',
  description:
    'Chỉ quản trị khác với người đề nghị mới xác nhận được. Từ đêm kế tiếp, số liệu quá thời hạn mới bị xóa hẳn.',
  params: { 'If-Match': ifMatch },
  answers: {
    200: { description: 'Thời hạn mới.', json: json(retention, { years: 2, proposal: null }), etag: true },
  },
  errors: ['conflict', 'precondition-failed', 'precondition-required'],
  handle: async (c, { 'If-Match': held }) => {
    const confirmed = await confirmRetention(c.env.DB, held, c.get('person').id)
    return c.json(confirmed, 200, { ...PRIVATE, ETag: await retentionTag(confirmed) })
  },
})
