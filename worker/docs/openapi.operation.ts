import { ifNoneMatch, isUnchanged, publicly } from '../http/etag.ts'
import { operation } from '../http/operation.ts'
import { ANYONE } from '../people/reach.ts'

export default operation({
  id: 'getOpenApi',
  method: 'GET',
  path: '/v1/openapi.json',
  reach: ANYONE,
  places: [],
  tag: 'Hệ thống',
  summary: 'Tài liệu này, cho máy đọc',
  description: 'Mô tả OpenAPI 3.1 của toàn bộ giao diện.',
  params: { 'If-None-Match': ifNoneMatch },
  answers: {
    200: { description: 'Mô tả OpenAPI.', document: true, etag: true },
    304: { description: 'Bản đang giữ vẫn đúng.', etag: true },
  },
  handle: async (c) => {
    const { text, etag } = await c.get('documents').openApi()
    if (isUnchanged(c, etag)) return c.body(null, 304, publicly(etag))
    return c.body(text, 200, { ...publicly(etag), 'Content-Type': 'application/json' })
  },
})
