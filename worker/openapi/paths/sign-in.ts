import { catalogue as catalogueExample } from '../examples/catalogue.ts'
import { json, type Operations } from '../operation.ts'
import { ifNoneMatch } from '../parameters.ts'
import { catalogue } from '../schemas/catalogue.ts'

export const SIGN_IN: Operations = {
  'GET /v1/catalogue': {
    id: 'getCatalogue',
    tag: 'Đăng nhập',
    summary: 'Danh mục',
    description:
      'Nghị quyết, kỳ báo cáo, chỉ tiêu, quy tắc và dấu của bộ quy tắc mà bản nộp phải ghi. Chỉ thay đổi khi máy chủ được cập nhật.',
    parameters: [ifNoneMatch],
    answers: {
      200: { description: 'Danh mục.', json: json(catalogue, catalogueExample), etag: true },
      304: { description: 'Danh mục đang giữ vẫn đúng.', etag: true },
    },
  },
}
