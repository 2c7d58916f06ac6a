import * as z from 'zod/mini'
import type { AuditEvent, AuditPage } from '../../shared/wire/api/index.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { inQuery } from '../http/parameter.ts'
import { component, described, digits, integer, moment, type Says } from '../http/schema.ts'
import { ADMINS } from '../people/reach.ts'
import { eventsBefore } from './audit-events.ts'

const PAGE = 100
const MOST_EVENTS = 999_999_999_999_999
const HASH = '[0-9a-f]{64}'

const event = component(
  'AuditEvent',
  'Một việc đã ghi vào nhật ký; chỉ nêu mã người, không nêu tên hay địa chỉ thư.',
  z.strictObject({
    id: integer(1),
    at: moment,
    person: described('Mã người trong danh sách người dùng, hoặc “system”.', z.string()),
    action: z.enum([
      'submitted',
      'accepted',
      'returned',
      'closed',
      'reopened',
      'extended',
      'person-saved',
      'person-bound',
      'person-removed',
      'settings-saved',
      'retention-proposed',
      'retention-withdrawn',
      'retention-confirmed',
      'plan-saved',
      'deleted',
      'night',
    ]),
    unit: z.nullable(z.string()),
    period: z.nullable(z.string()),
    version: z.nullable(integer(1)),
    detail: described('Chi tiết, tùy loại việc.', z.record(z.string(), z.unknown())),
    previousHash: described(
      'Dấu của việc ngay trước; rỗng ở việc đầu tiên.',
      z.string().check(z.regex(new RegExp(`^$|^${HASH}$`))),
    ),
    hash: described(
      'SHA-256 của previousHash nối với nội dung của việc này.',
      z.string().check(z.regex(new RegExp(`^${HASH}$`))),
    ),
  }),
) satisfies Says<AuditEvent>

const page = component(
  'AuditPage',
  'Một trang nhật ký, mới nhất trước.',
  z.strictObject({
    events: z.array(event),
    next: described('Giá trị “before” của trang sau; null khi đã hết.', z.nullable(integer(1))),
  }),
) satisfies Says<AuditPage>

const FIRST = '6b3a55e0261b0304143f805a24924d0c1c44524821305f31d9277843b8a10f4e'
const SECOND = 'c2d0f5f2b1d6f7f1a7d7e9f60f9bb2d7a0e1f2c3d4b5a697887766554433221f'
const PERSON = '3f2b8c1e-5d0a-4f6b-9a7c-2e1d4c5b6a70'

const example: AuditPage = {
  events: [
    {
      id: 2,
      at: '2013-01-10T02:15:00.000Z',
      person: PERSON,
      action: 'submitted',
      unit: '421',
      period: '2012Q4',
      version: 1,
      detail: { status: 'submitted' },
      previousHash: FIRST,
      hash: SECOND,
    },
    {
      id: 1,
      at: '2013-01-02T01:30:00.000Z',
      person: PERSON,
      action: 'person-bound',
      unit: null,
      period: null,
      version: null,
      detail: { id: PERSON, role: 'unit-editor', unit: '421' },
      previousHash: '',
      hash: FIRST,
    },
  ],
  next: null,
}

export default operation({
  id: 'listAudit',
  method: 'GET',
  path: '/v1/audit',
  reach: ADMINS,
  places: [],
  tag: 'Quản trị',
  summary: 'Nhật ký',
  description:
    'Mọi việc đã làm thay đổi dữ liệu, mới nhất trước, mỗi trang 100 việc. Nhật ký chỉ thêm, không sửa.',
  params: {
    before: inQuery(
      'Chỉ lấy các việc có số nhỏ hơn số này: “next” của trang trước.',
      digits(MOST_EVENTS),
      101,
    ),
  },
  answers: { 200: { description: 'Một trang nhật ký.', json: json(page, example) } },
  handle: async (c, { before }) => {
    const events = await eventsBefore(c.env.DB, before ?? Number.MAX_SAFE_INTEGER, PAGE)
    const oldest = events.at(-1)?.id ?? 1
    const answer: AuditPage = { events, next: oldest > 1 ? oldest : null }
    return c.json(answer, 200, PRIVATE)
  },
})
