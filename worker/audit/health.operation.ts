import * as z from 'zod/mini'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { EXPECTED_SCHEMA, RULESET_FINGERPRINT } from '../http/ruleset.ts'
import { component, described, hex, integer, moment, type Says } from '../http/schema.ts'
import { ANYONE } from '../people/reach.ts'

/** How the last night went, to admins. */
interface Night {
  /** ISO 8601, UTC. */
  readonly at: string
  /** Jobs that failed. */
  readonly failed: readonly string[]
  /** How many differences the others found. */
  readonly differences: number
}

interface Detail {
  /** By job; null: it failed. */
  readonly differences: Readonly<Record<string, number | null>>
}

/** How the last night went; null before the first one. */
const lastNight = async (db: D1Database): Promise<Night | null> => {
  const event = await db
    .prepare("SELECT at, detail FROM audit_events WHERE action = 'night' ORDER BY id DESC LIMIT 1")
    .first<{ readonly at: string; readonly detail: string }>()
  if (!event) return null
  const { differences }: Detail = JSON.parse(event.detail)
  const jobs = Object.entries(differences)
  return {
    at: event.at,
    failed: jobs.flatMap(([job, found]) => (found === null ? [job] : [])),
    differences: jobs.reduce((sum, [, found]) => sum + (found ?? 0), 0),
  }
}

/** `GET /healthz`. */
export interface Health {
  /** Not ok while the database is not the one that the Worker's statements suppose. */
  readonly status: 'ok' | 'not-ok'
  /** How many migrations the database has, and how many it should. */
  readonly schema: number
  readonly expectedSchema: number
  /** Fingerprint of the rules that the Worker runs. */
  readonly ruleset: string
  /** To signed-in admins only; null before the first night. */
  readonly night?: Night | null
}

const night = component(
  'Night',
  'Việc ban đêm lần gần nhất.',
  z.strictObject({
    at: moment,
    failed: described('Những việc bị hỏng; xem nhật ký của máy chủ.', z.array(z.string())),
    differences: described('Số chỗ không khớp mà các việc kia tìm thấy.', integer(0)),
  }),
) satisfies Says<Night>

const health = component(
  'Health',
  'Tình trạng máy chủ.',
  z.strictObject({
    status: z.enum(['ok', 'not-ok']),
    schema: described('Số lần đã nâng cấp cơ sở dữ liệu.', integer(0)),
    expectedSchema: described('Số lần nâng cấp mà máy chủ cần; khác số trên thì chưa dùng được.', integer(0)),
    ruleset: described('Dấu của bộ quy tắc mà máy chủ dùng.', hex(12)),
    night: z.exactOptional(
      described('Chỉ có khi quản trị đăng nhập; null khi chưa qua đêm nào.', z.nullable(night)),
    ),
  }),
) satisfies Says<Health>

const EXAMPLE: Health = { status: 'ok', schema: 4, expectedSchema: 4, ruleset: '5d1c0a9b8e7f' }

/** Number of the last migration applied; migrations are counted by wrangler. */
const schemaVersion = async (db: D1Database): Promise<number> =>
  (await db.prepare('SELECT count(*) AS version FROM d1_migrations').first<number>('version')) ?? 0

export default operation({
  id: 'getHealth',
  method: 'GET',
  path: '/healthz',
  reach: ANYONE,
  places: [],
  tag: 'Hệ thống',
  summary: 'Tình trạng máy chủ',
  description: 'Cho biết cơ sở dữ liệu có đúng là bản mà máy chủ cần không, và máy chủ dùng bộ quy tắc nào.',
  answers: {
    200: { description: 'Máy chủ dùng được.', json: json(health, EXAMPLE) },
    503: {
      description: 'Cơ sở dữ liệu chưa nâng cấp đúng với máy chủ.',
      json: json(health, { ...EXAMPLE, status: 'not-ok', schema: 3 }),
    },
  },
  handle: async (c) => {
    const schema = await schemaVersion(c.env.DB)
    const isOk = schema === EXPECTED_SCHEMA
    const body: Health = {
      status: isOk ? 'ok' : 'not-ok',
      schema,
      expectedSchema: EXPECTED_SCHEMA,
      ruleset: RULESET_FINGERPRINT,
    }
    const isAdmin = c.get('person')?.role === 'admin'
    const told: Health = isAdmin ? { ...body, night: await lastNight(c.env.DB) } : body
    return c.json(told, isOk ? 200 : 503, PRIVATE)
  },
})
