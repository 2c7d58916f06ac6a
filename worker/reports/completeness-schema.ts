import * as z from 'zod/mini'
import type { Completeness, UnitCompleteness } from '../../shared/wire/api/index.ts'
import { component, day, described, integer, moment, type Says } from '../http/schema.ts'

const count = integer(0)

const unitCompleteness = component(
  'UnitCompleteness',
  'Tiến độ nộp của một đơn vị.',
  z.strictObject({
    unit: described('Mã đơn vị.', z.string()),
    name: z.string(),
    status: z.enum(['submitted', 'accepted', 'returned', 'missing']),
    version: z.nullable(integer(1)),
    receivedAt: z.nullable(moment),
    dueOn: described(
      'Ngày cuối cùng còn đúng hạn của đơn vị: như lúc nhận nếu đã nộp, nếu chưa thì như hiện nay, kể cả gia hạn.',
      day,
    ),
    timeliness: z.enum(['on-time', 'late', 'awaited', 'overdue']),
    daysLate: described('Số ngày quá hạn lúc nộp, hoặc đến hôm nay khi chưa nộp.', count),
  }),
) satisfies Says<UnitCompleteness>

const unitCounts = z.strictObject({
  submitted: described('Chưa ai quyết định.', count),
  accepted: described('Được tính, đã duyệt hay chưa ai duyệt.', count),
  returned: described('Đã trả lại.', count),
  missing: described('Chưa nộp.', count),
  'on-time': described('Đúng hạn.', count),
  late: described('Nộp muộn.', count),
  awaited: described('Chưa nộp, còn trong hạn.', count),
  overdue: described('Chưa nộp, đã quá hạn.', count),
})

export const completeness = component(
  'Completeness',
  'Tiến độ nộp của một kỳ.',
  z.strictObject({
    period: z.string(),
    dueOn: described('Ngày cuối cùng còn đúng hạn.', day),
    expected: described('Số đơn vị phải nộp.', count),
    counts: described('Số đơn vị theo tình trạng và theo hạn.', unitCounts),
    units: z.array(unitCompleteness),
  }),
) satisfies Says<Completeness>

export const exampleCompleteness: Completeness = {
  period: '2012Q4',
  dueOn: '2013-01-15',
  expected: 2,
  counts: {
    submitted: 0,
    accepted: 1,
    returned: 0,
    missing: 1,
    'on-time': 1,
    late: 0,
    awaited: 0,
    overdue: 1,
  },
  units: [
    {
      unit: '421',
      name: 'Huyện ủy Quỳnh Lưu',
      status: 'accepted',
      version: 1,
      receivedAt: '2013-01-10T02:15:00.000Z',
      dueOn: '2013-01-15',
      timeliness: 'on-time',
      daysLate: 0,
    },
    {
      unit: '422',
      name: 'Huyện ủy Con Cuông',
      status: 'missing',
      version: null,
      receivedAt: null,
      dueOn: '2013-01-15',
      timeliness: 'overdue',
      daysLate: 3,
    },
  ],
}
