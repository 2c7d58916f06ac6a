import { INDICATORS } from '../../shared/measures/catalogue.ts'
import type { Parameter } from './operation.ts'
import { day, integer, text } from './schema.ts'

const MOST_VERSIONS = 9_999_999
const MOST_TASKS = 99
const INDICATOR_IDS = INDICATORS.map(({ id }) => id)

const path = (name: string, description: string, schema: Parameter['schema'], example: string | number) =>
  ({ name, in: 'path', required: true, description, schema, example }) as const

const query = (name: string, description: string, schema: Parameter['schema'], example: string | number) =>
  ({ name, in: 'query', required: false, description, schema, example }) as const

const PERIOD = text({ pattern: '^\\d{4}Q[1-4]$' })

export const unit: Parameter = path(
  'unit',
  'Mã đơn vị báo cáo.',
  text({ pattern: '^[A-Z0-9._-]{1,20}$' }),
  '421',
)
export const period: Parameter = path('period', 'Kỳ báo cáo: năm và quý.', PERIOD, '2012Q4')
export const version: Parameter = path('version', 'Số bản nộp, từ 1.', integer(1, MOST_VERSIONS), 1)
export const editionNumber: Parameter = path('number', 'Số bản chốt, từ 1.', integer(1, MOST_VERSIONS), 1)

export const planNumber: Parameter = path('number', 'Số thứ tự của nhiệm vụ.', integer(1, MOST_TASKS), 2)

export const indicatorQuery: Parameter = {
  ...query('indicator', 'Mã chỉ tiêu trong danh mục.', text({ enum: INDICATOR_IDS }), 'hamlets-with-cell'),
  required: true,
}
export const unitQuery: Parameter = query(
  'unit',
  'Chỉ lấy của đơn vị này; người của đơn vị luôn chỉ thấy đơn vị mình.',
  text({ pattern: '^[A-Z0-9._-]{1,20}$' }),
  '421',
)
export const on: Parameter = query(
  'on',
  'Tính theo danh mục đơn vị và địa giới của ngày này; chỉ dành cho người của tỉnh, và chỉ với ngày còn có cấp huyện.',
  day,
  '2013-06-01',
)

export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  required: true,
  description:
    'Tên riêng của lần gửi, do bên gọi tự tạo. Gửi lại với cùng khóa và cùng nội dung thì nhận lại biên nhận cũ, không tạo bản mới.',
  schema: text({ pattern: '^[A-Za-z0-9_.:-]{8,128}$' }),
  example: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
}

export const ifMatch: Parameter = {
  name: 'If-Match',
  in: 'header',
  required: true,
  description: 'ETag của dữ liệu đã tải trước khi sửa; người khác đã sửa thì không lưu.',
  schema: text(),
  example: '"5d1c0a9b8e7f4f6b"',
}

export const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  required: false,
  description: 'ETag của bản đang giữ; nếu chưa đổi thì trả lời 304, không có nội dung.',
  schema: text(),
  example: '"5d1c0a9b8e7f4f6b"',
}
