import {
  arrayOf,
  component,
  described,
  integer,
  moment,
  nullable,
  object,
  oneOf,
  ref,
  text,
} from '../schema.ts'

/** How the last night went, to admins. */
export interface Night {
  /** ISO 8601, UTC. */
  readonly at: string
  /** Jobs that failed. */
  readonly failed: readonly string[]
  /** How many differences the others found. */
  readonly differences: number
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

export const night = component(
  'Night',
  'Việc ban đêm lần gần nhất.',
  object<Night>({
    at: moment,
    failed: described('Những việc bị hỏng; xem nhật ký của máy chủ.', arrayOf(text())),
    differences: described('Số chỗ không khớp mà các việc kia tìm thấy.', integer(0)),
  }),
)

export const health = component(
  'Health',
  'Tình trạng máy chủ.',
  object<Health>(
    {
      status: oneOf('ok', 'not-ok'),
      schema: described('Số lần đã nâng cấp cơ sở dữ liệu.', integer(0)),
      expectedSchema: described(
        'Số lần nâng cấp mà máy chủ cần; khác số trên thì chưa dùng được.',
        integer(0),
      ),
      ruleset: described('Dấu của bộ quy tắc mà máy chủ dùng.', text({ pattern: '^[0-9a-f]{12}$' })),
      night: described('Chỉ có khi quản trị đăng nhập; null khi chưa qua đêm nào.', nullable(ref(night))),
    },
    ['night'],
  ),
)
