import { SHORTEST_ALONE } from '../../settings/shorter-retention.ts'
import { settings as settingsExample } from '../examples/administration.ts'
import { json, type Operations } from '../operation.ts'
import { ifMatch } from '../parameters.ts'
import { settings } from '../schemas/settings.ts'

const SETTINGS: Operations = {
  'GET /v1/settings': {
    id: 'getSettings',
    tag: 'Quản trị',
    summary: 'Cài đặt',
    description: 'Cài đặt đang dùng, kèm ETag để sửa.',
    answers: { 200: { description: 'Cài đặt.', json: json(settings, settingsExample), etag: true } },
  },
  'PUT /v1/settings': {
    id: 'saveSettings',
    tag: 'Quản trị',
    summary: 'Sửa cài đặt',
    description: `Thay toàn bộ cài đặt; số liệu tổng hợp theo ngay. Giữ số liệu dưới ${SHORTEST_ALONE} năm thì không lưu ở đây mà phải có hai quản trị: xem /v1/settings/retention.`,
    parameters: [ifMatch],
    body: json(settings, settingsExample),
    answers: { 200: { description: 'Cài đặt đã lưu.', json: json(settings, settingsExample), etag: true } },
    errors: ['conflict', 'precondition-failed', 'precondition-required'],
  },
}

export const ADMINISTRATION: Operations = SETTINGS
