import type { Operations } from '../operation.ts'
import { json } from '../operation.ts'
import { ifNoneMatch } from '../parameters.ts'
import { type Health, health } from '../schemas/health.ts'

const UNCHANGED = { description: 'Bản đang giữ vẫn đúng.', etag: true } as const

const HEALTH: Health = { status: 'ok', schema: 4, expectedSchema: 4, ruleset: '5d1c0a9b8e7f' }

export const SYSTEM: Operations = {
  'GET /healthz': {
    id: 'getHealth',
    tag: 'Hệ thống',
    summary: 'Tình trạng máy chủ',
    description:
      'Cho biết cơ sở dữ liệu có đúng là bản mà máy chủ cần không, và máy chủ dùng bộ quy tắc nào.',
    answers: {
      200: { description: 'Máy chủ dùng được.', json: json(health, HEALTH) },
      503: {
        description: 'Cơ sở dữ liệu chưa nâng cấp đúng với máy chủ.',
        json: json(health, { ...HEALTH, status: 'not-ok', schema: 3 }),
      },
    },
  },
  'GET /v1/openapi.json': {
    id: 'getOpenApi',
    tag: 'Hệ thống',
    summary: 'Tài liệu này, cho máy đọc',
    description: 'Mô tả OpenAPI 3.1 của toàn bộ giao diện.',
    parameters: [ifNoneMatch],
    answers: { 200: { description: 'Mô tả OpenAPI.', document: true, etag: true }, 304: UNCHANGED },
  },
  'GET /docs': {
    id: 'getDocs',
    tag: 'Hệ thống',
    summary: 'Tài liệu này, cho người đọc',
    description: 'Trang HTML không cần mạng ngoài, không có script, in ra được.',
    parameters: [ifNoneMatch],
    answers: { 200: { description: 'Trang tài liệu.', html: true, etag: true }, 304: UNCHANGED },
  },
}
