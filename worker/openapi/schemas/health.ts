import { component, described, integer, object, oneOf } from '../schema.ts'

/** `GET /healthz`. */
interface Health {
  readonly status: 'ok'
  readonly schema: number
}

export const health = component(
  'Health',
  'Máy chủ đang chạy.',
  object<Health>({
    status: oneOf('ok'),
    schema: described('Số lần đã nâng cấp cơ sở dữ liệu.', integer(0)),
  }),
)
