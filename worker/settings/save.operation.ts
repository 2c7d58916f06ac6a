import { ifMatch, PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { jsonBody } from '../http/small-body.ts'
import { ADMINS } from '../people/reach.ts'
import { saveSettings, settingsTag } from './save-settings.ts'
import { exampleSettings, settings } from './settings-schema.ts'
import { SHORTEST_ALONE } from './shorter-retention.ts'

export default operation({
  id: 'saveSettings',
  method: 'PUT',
  path: '/v1/settings',
  reach: ADMINS,
  places: [],
  tag: 'Quản trị',
  summary: 'Sửa cài đặt',
  description: `Thay toàn bộ cài đặt; số liệu tổng hợp theo ngay. Giữ số liệu dưới ${SHORTEST_ALONE} năm thì không lưu ở đây mà phải có hai quản trị: xem /v1/settings/retention.`,
  params: { 'If-Match': ifMatch },
  body: jsonBody(settings, exampleSettings),
  answers: {
    200: { description: 'Cài đặt đã lưu.', json: json(settings, exampleSettings), etag: true },
  },
  errors: ['conflict', 'precondition-failed', 'precondition-required'],
  handle: async (c, { 'If-Match': held }, saved) => {
    await saveSettings(c.env.DB, saved, held, c.get('person').id)
    return c.json(saved, 200, { ...PRIVATE, ETag: await settingsTag(saved) })
  },
})
