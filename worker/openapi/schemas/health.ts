import { component, described, integer, object, oneOf, text } from '../schema.ts'

/** `GET /healthz`. */
export interface Health {
  /** Not ok while the database is not the one that the Worker's statements suppose. */
  readonly status: 'ok' | 'not-ok'
  /** How many migrations the database has, and how many it should. */
  readonly schema: number
  readonly expectedSchema: number
  /** Fingerprint of the rules that the Worker runs. */
  readonly ruleset: string
}

export const health = component(
  'Health',
  'Tình trạng máy chủ.',
  object<Health>({
    status: oneOf('ok', 'not-ok'),
    schema: described('Số lần đã nâng cấp cơ sở dữ liệu.', integer(0)),
    expectedSchema: described('Số lần nâng cấp mà máy chủ cần; khác số trên thì chưa dùng được.', integer(0)),
    ruleset: described('Dấu của bộ quy tắc mà máy chủ dùng.', text({ pattern: '^[0-9a-f]{12}$' })),
  }),
)
