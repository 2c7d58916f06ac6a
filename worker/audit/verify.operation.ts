import * as z from 'zod/mini'
import type { CountedOtherwise, Difference, Verification } from '../../shared/wire/api/index.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { inQuery } from '../http/parameter.ts'
import { component, described, hex, integer, periodId, type Says } from '../http/schema.ts'
import { ADMINS } from '../people/reach.ts'
import { verifyEvents } from './verify/verify-events.ts'
import { verifyPeriod } from './verify/verify-period.ts'

const difference = component(
  'AuditDifference',
  'Một chỗ không khớp; mục nào không liên quan thì là null.',
  z.strictObject({
    kind: z.enum([
      'chain',
      'unrecorded',
      'missing',
      'receipt',
      'decision',
      'ruleset',
      'body',
      'status',
      'reason',
      'review',
      'due-day',
      'extension',
      'confirmations',
      'facts',
      'organizations',
      'gaps',
      'standing',
      'totals',
      'blind-tokens',
      'plan',
      'frozen-report',
      'period',
      'person',
      'settings',
    ]),
    unit: z.nullable(z.string()),
    period: z.nullable(z.string()),
    version: z.nullable(integer(1)),
    event: described('Số của việc trong nhật ký.', z.nullable(integer(1))),
  }),
) satisfies Says<Difference>

const countedOtherwise = component(
  'CountedOtherwise',
  'Bản nộp mà bộ quy tắc hiện nay đếm khác; không ai sửa nó.',
  z.strictObject({
    unit: z.string(),
    period: z.string(),
    version: integer(1),
    ruleset: described('Dấu của bộ quy tắc đã đếm.', hex(12)),
  }),
) satisfies Says<CountedOtherwise>

const verification = component(
  'Verification',
  'Kết quả tính lại nhật ký và số liệu.',
  z.strictObject({
    periods: described(
      'Các kỳ đã tính lại; khi không nêu kỳ: các kỳ có số liệu, để tính lại từng kỳ.',
      z.array(z.string()),
    ),
    events: described('Số việc đã tính lại.', integer(0)),
    submissions: described('Số bản nộp đã tính lại.', integer(0)),
    countedOtherwise: described(
      'Bản nộp đếm theo bộ quy tắc trước, nay đếm ra số khác; không phải chỗ không khớp.',
      z.array(countedOtherwise),
    ),
    differences: described('Rỗng khi mọi thứ đều khớp.', z.array(difference)),
  }),
) satisfies Says<Verification>

const example: Verification = {
  periods: ['2012Q4'],
  events: 2,
  submissions: 1,
  countedOtherwise: [{ unit: '422', period: '2012Q4', version: 1, ruleset: '5d1c0a9b8e7f' }],
  differences: [{ kind: 'facts', unit: '421', period: '2012Q4', version: 1, event: null }],
}

export default operation({
  id: 'verifyAudit',
  method: 'GET',
  path: '/v1/audit/verify',
  reach: ADMINS,
  places: [],
  tag: 'Quản trị',
  summary: 'Kiểm tra lại nhật ký và số liệu',
  description:
    'Tính lại chuỗi dấu của nhật ký, hoặc mọi số liệu của một kỳ từ các bản nộp đã lưu, và nêu chỗ không khớp.',
  params: { period: inQuery('Chỉ tính lại kỳ này.', periodId, '2012Q4') },
  answers: { 200: { description: 'Kết quả.', json: json(verification, example) } },
  handle: async (c, { period }) => {
    const verified = period === null ? await verifyEvents(c.env.DB) : await verifyPeriod(c.env.DB, period)
    const { periods, events, submissions, countedOtherwise, differences } = verified
    const answer: Verification = { periods, events, submissions, countedOtherwise, differences }
    return c.json(answer, 200, PRIVATE)
  },
})
