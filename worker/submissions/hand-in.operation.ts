import * as z from 'zod/mini'
import { isoDay } from '../../shared/calendar/day.ts'
import { dayInVietnam } from '../../shared/calendar/instant.ts'
import type { Collision, Receipt } from '../../shared/wire/api/index.ts'
import { LIMITS } from '../../shared/wire/limits.ts'
import type { Bindings } from '../http/bindings.ts'
import { ApiError } from '../http/error.ts'
import { PRIVATE } from '../http/etag.ts'
import { type Body, json, operation } from '../http/operation.ts'
import type { Parameter } from '../http/parameter.ts'
import { unpacked } from '../http/read-body.ts'
import { earlierRulesets } from '../http/ruleset.ts'
import { component, described, hex, integer, type Says } from '../http/schema.ts'
import { EDITORS } from '../people/reach.ts'
import { exampleSubmission } from './example-submission.ts'
import { exampleIssue, examplePlace, exampleSummary } from './example-version.ts'
import { handIn } from './hand-in.ts'
import { VERSION, VERSION_PATH } from './place-parameters.ts'
import { submission } from './submission-schema.ts'
import { PLACE_FIELDS, reviewIssue, VERSION_FIELDS } from './version-schema.ts'

const collision = component(
  'Collision',
  'Đảng viên cũng có trong danh sách của đơn vị khác.',
  z.strictObject({
    unit: described('Mã đơn vị kia.', z.string()),
    members: described('Số người.', integer(1)),
    tokens: described('Dấu có khóa của họ, nhiều nhất 500.', z.array(hex(16))),
  }),
) satisfies Says<Collision>

const receipt = component(
  'Receipt',
  'Biên nhận của một bản nộp.',
  z.strictObject({
    ...PLACE_FIELDS,
    ...VERSION_FIELDS,
    issues: described('Cảnh báo mà chỉ tỉnh mới thấy được.', z.array(reviewIssue)),
    collisions: z.array(collision),
  }),
) satisfies Says<Receipt>

const { reason: _, ...received } = exampleSummary
const example: Receipt = {
  ...examplePlace,
  ...received,
  state: 'counted',
  issues: [exampleIssue],
  collisions: [{ unit: '422', members: 1, tokens: ['00a1b2c3d4e5f607'] }],
}

const KEY = z.string().check(z.regex(/^[A-Za-z0-9_.:-]{8,128}$/))

const idempotencyKey: Parameter<string> = {
  in: 'header',
  required: true,
  description:
    'Tên riêng của lần gửi, do bên gọi tự tạo. Gửi lại với cùng khóa và cùng nội dung thì nhận lại biên nhận cũ, không tạo bản mới.',
  schema: KEY,
  example: '7c9e6679-7425-40de-944b-e07fc1f90ae7',
  read: (c, name) => {
    const parsed = KEY.safeParse(c.req.header(name))
    if (parsed.success) return parsed.data
    throw new ApiError('bad-request', {
      message: 'Thiếu tiêu đề Idempotency-Key, hoặc nó không đúng dạng.',
    })
  },
}

/** Its bytes: it is parsed and checked once it is known that nobody sent it before. */
const body: Body<Uint8Array<ArrayBuffer>> = {
  ...json(submission, exampleSubmission),
  limit: LIMITS.bytes,
  isPackable: true,
  read: (c) => unpacked(c.get('body')),
}

const earlierIn = ({ EARLIER_RULESETS = '' }: Bindings): readonly string[] =>
  earlierRulesets(EARLIER_RULESETS, isoDay(dayInVietnam(new Date().toISOString())))

export default operation({
  id: 'handIn',
  method: 'PUT',
  path: VERSION_PATH,
  reach: EDITORS,
  places: [{ sheet: 'sidebar', label: 'Gửi về tỉnh' }],
  tag: 'Bản nộp',
  summary: 'Nộp số liệu',
  description:
    'Nộp bản tiếp theo của đơn vị. Máy chủ kiểm tra lại bằng đúng bộ quy tắc của sổ: còn lỗi thì không nhận gì. Gói dữ liệu có thể nén gzip (máy chủ tự nhận ra), nhiều nhất 2 MB cả trước và sau khi giải nén, lồng nhau không quá 32 lớp. Gói có thông tin của từng đảng viên bị từ chối toàn bộ. Mỗi ngày (giờ Việt Nam) một đơn vị gửi được nhiều nhất 20 bản cho một kỳ; gửi lại đúng một lần gửi cũ thì không tính. Hết lượt thì `Retry-After` là số giây đến 0 giờ hôm sau.',
  params: { ...VERSION, 'Idempotency-Key': idempotencyKey },
  body,
  answers: {
    201: { description: 'Đã nhận bản mới.', json: json(receipt, example) },
    200: {
      description: 'Lần gửi này đã được nhận trước đó; không tạo bản mới.',
      json: json(receipt, example),
    },
  },
  errors: [
    'stale-version',
    'conflict',
    'idempotency-key-reused',
    'invalid-submission',
    'personal-data',
    'ruleset-outdated',
    'period-closed',
  ],
  handle: async (c, { 'Idempotency-Key': key, ...target }, bytes) => {
    const { receipt, isReplay } = await handIn(c.env.DB, {
      ...{ ...target, idempotencyKey: key, bytes, from: c.get('person').id },
      earlierRulesets: earlierIn(c.env),
    })
    return c.json(receipt, isReplay ? 200 : 201, PRIVATE)
  },
})
