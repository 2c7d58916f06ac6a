import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { ADMINS } from '../people/reach.ts'
import { exampleRetention, retention } from './retention-schema.ts'
import { readRetention, retentionTag } from './shorter-retention.ts'

export default operation({
  id: 'getRetention',
  method: 'GET',
  path: '/v1/settings/retention',
  reach: ADMINS,
  places: [],
  tag: 'Quản trị',
  summary: 'Thời hạn giữ số liệu',
  description: 'Thời hạn đang dùng, và đề nghị đang chờ xác nhận nếu có; kèm ETag để sửa.',
  answers: { 200: { description: 'Thời hạn.', json: json(retention, exampleRetention), etag: true } },
  handle: async (c) => {
    const shown = await readRetention(c.env.DB)
    return c.json(shown, 200, { ...PRIVATE, ETag: await retentionTag(shown) })
  },
})
