import * as z from 'zod/mini'
import { isoDay } from '../../shared/calendar/day.ts'
import { parsePeriod } from '../../shared/calendar/period.ts'
import type { Settings } from '../../shared/wire/api/index.ts'
import { component, day, described, integer, periodId, type Says } from '../http/schema.ts'
import { SHORTEST_ALONE } from './shorter-retention.ts'

const MOST_DUE_DAYS = 366
const MOST_YEARS = 100

const isAfterPeriod = ([id, dueOn]: readonly [string, string]): boolean => {
  const period = parsePeriod(id)
  return period !== null && dueOn > isoDay(period.lastDay)
}

/** `z.record` passes over `__proto__` as if nobody had sent it. */
const namingNoPrototype = z.transform((value: unknown, { issues }) => {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')) {
    issues.push({ code: 'custom', input: value })
  }
  return value
})

const dueDates = z.pipe(
  namingNoPrototype,
  z.record(periodId, day).check(z.refine((dates) => Object.entries(dates).every(isAfterPeriod))),
)

export const settings = component(
  'Settings',
  'Cài đặt của tỉnh.',
  z.strictObject({
    statusOnReceipt: described(
      'Bản vừa nộp được nhận ngay (accepted) hay chờ duyệt (submitted).',
      z.enum(['accepted', 'submitted']),
    ),
    counts: described(
      'Tính bản được duyệt mới nhất (accepted), hay cả bản đang chờ duyệt (submitted).',
      z.enum(['accepted', 'submitted']),
    ),
    dueDays: described('Hạn nộp: số ngày sau ngày cuối kỳ.', integer(0, MOST_DUE_DAYS)),
    dueDates: described('Hạn nộp riêng của từng kỳ, thay cho dueDays.', dueDates),
    retentionYears: described(
      `Xóa mọi số liệu của một kỳ sau chừng này năm; null là giữ lại mãi. Muốn giữ dưới ${SHORTEST_ALONE} năm thì đề nghị ở /v1/settings/retention.`,
      z.nullable(integer(1, MOST_YEARS)),
    ),
  }),
) satisfies Says<Settings>

export const exampleSettings: Settings = {
  statusOnReceipt: 'submitted',
  counts: 'accepted',
  dueDays: 15,
  dueDates: { '2012Q4': '2013-01-20' },
  retentionYears: null,
}
