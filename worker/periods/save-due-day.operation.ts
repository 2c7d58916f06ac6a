import * as z from 'zod/mini'
import { isoDay } from '../../shared/calendar/day.ts'
import type { Period } from '../../shared/calendar/period.ts'
import { reportingUnitOn } from '../../shared/register/register.ts'
import type { DueDay } from '../../shared/wire/api/index.ts'
import { ApiError } from '../http/error.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { component, day, described, type Says } from '../http/schema.ts'
import { jsonBody } from '../http/small-body.ts'
import { APPROVERS } from '../people/reach.ts'
import { reportedPeriod } from '../reports/reported-period.ts'
import { onePeriodEntry } from './period-list.ts'
import { examplePeriod, periodEntry } from './period-schema.ts'
import { saveDueDay } from './save-due-day.ts'

const dueDay = component(
  'DueDay',
  'Hạn nộp của một kỳ; không ghi “unit” thì cho mọi đơn vị.',
  z.strictObject({
    unit: z.optional(described('Chỉ gia hạn cho đơn vị này.', z.string())),
    dueOn: described(
      'Ngày cuối cùng còn đúng hạn, sau ngày cuối kỳ; null thì bỏ hạn đã đặt.',
      z.nullable(day),
    ),
  }),
) satisfies Says<DueDay>

/** Throws `bad-request` unless the unit reports in the period, and the day comes after it. */
const requireSensible = ({ unit, dueOn }: DueDay, { lastDay }: Period): void => {
  if (unit !== undefined && !reportingUnitOn(unit, lastDay)) {
    throw new ApiError('bad-request', {
      message: 'Mã đơn vị ở mục “unit” không có trong danh mục của kỳ này.',
    })
  }
  if (dueOn !== null && dueOn <= isoDay(lastDay)) {
    throw new ApiError('bad-request', {
      message: 'Hạn nộp ở mục “dueOn” phải sau ngày cuối của kỳ báo cáo.',
    })
  }
}

export default operation({
  id: 'saveDueDay',
  method: 'PUT',
  path: '/v1/periods/:period/due',
  reach: APPROVERS,
  places: [],
  tag: 'Kỳ báo cáo',
  summary: 'Đặt hạn nộp hoặc gia hạn cho một đơn vị',
  description:
    'Đặt hạn nộp của kỳ cho mọi đơn vị, hoặc hạn muộn hơn cho một đơn vị. Bản đã nhận vẫn tính đúng hạn hay muộn theo hạn lúc nhận. Đặt lại như cũ thì không thay đổi gì.',
  params: { period: reportedPeriod },
  body: jsonBody(dueDay, { unit: '421', dueOn: '2013-01-25' }),
  answers: { 200: { description: 'Kỳ với hạn mới.', json: json(periodEntry, examplePeriod) } },
  errors: ['conflict', 'period-closed'],
  handle: async (c, { period }, due) => {
    requireSensible(due, period)
    await saveDueDay(c.env.DB, period, due, c.get('person').id)
    return c.json(await onePeriodEntry(c.env.DB, period), 200, PRIVATE)
  },
})
