import { ifNoneMatch, isUnchanged, publicly } from '../http/etag.ts'
import { operation } from '../http/operation.ts'
import { ANYONE } from '../people/reach.ts'

export default operation({
  id: 'getDocs',
  method: 'GET',
  path: '/docs',
  reach: ANYONE,
  places: [],
  tag: 'Hệ thống',
  summary: 'Tài liệu này, cho người đọc',
  description: 'Trang HTML không cần mạng ngoài, không có script, in ra được.',
  params: { 'If-None-Match': ifNoneMatch },
  answers: {
    200: { description: 'Trang tài liệu.', html: true, etag: true },
    304: { description: 'Bản đang giữ vẫn đúng.', etag: true },
  },
  handle: async (c) => {
    const { text, etag } = await c.get('documents').page()
    if (isUnchanged(c, etag)) return c.body(null, 304, publicly(etag))
    return c.html(text, 200, publicly(etag))
  },
})
