import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { ADMINS } from '../people/reach.ts'
import { settingsTag } from './save-settings.ts'
import { readSettings } from './settings.ts'
import { exampleSettings, settings } from './settings-schema.ts'

export default operation({
  id: 'getSettings',
  method: 'GET',
  path: '/v1/settings',
  reach: ADMINS,
  places: [],
  tag: 'Quản trị',
  summary: 'Cài đặt',
  description: 'Cài đặt đang dùng, kèm ETag để sửa.',
  answers: { 200: { description: 'Cài đặt.', json: json(settings, exampleSettings), etag: true } },
  handle: async (c) => {
    const stored = await readSettings(c.env.DB)
    return c.json(stored, 200, { ...PRIVATE, ETag: await settingsTag(stored) })
  },
})
