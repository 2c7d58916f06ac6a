import { PRIVATE } from '../http/etag.ts'
import { operation } from '../http/operation.ts'
import { ADMINS } from '../people/reach.ts'
import { withdrawRetention } from './shorter-retention.ts'

export default operation({
  id: 'withdrawRetention',
  method: 'DELETE',
  path: '/v1/settings/retention',
  reach: ADMINS,
  places: [],
  tag: 'Quản trị',
  summary: 'Rút đề nghị về thời hạn',
  description: 'Quản trị nào cũng rút được; thời hạn đang dùng giữ nguyên.',
  answers: { 204: { description: 'Đã rút, hoặc vốn không có.' } },
  errors: ['conflict'],
  handle: async (c) => {
    await withdrawRetention(c.env.DB, c.get('person').id)
    return c.body(null, 204, PRIVATE)
  },
})
