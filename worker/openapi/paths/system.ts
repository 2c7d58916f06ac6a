import type { Operations } from '../operation.ts'
import { json } from '../operation.ts'
import { ifNoneMatch } from '../parameters.ts'
import { health } from '../schemas/health.ts'

const UNCHANGED = { description: 'Bản đang giữ vẫn đúng.', etag: true } as const

export const SYSTEM: Operations = {
  'GET /healthz': {
    id: 'getHealth',
    tag: 'Hệ thống',
    summary: 'Tình trạng máy chủ',
    description: 'Cho biết máy chủ đang chạy và cơ sở dữ liệu đã nâng cấp đến đâu.',
    answers: { 200: { description: 'Máy chủ đang chạy.', json: json(health, { status: 'ok', schema: 2 }) } },
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
