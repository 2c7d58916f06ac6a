import * as z from 'zod/mini'
import type { PublishedPoint, TrendPoint, Trends } from '../../shared/wire/api/index.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { component, described, type Says } from '../http/schema.ts'
import { READERS } from '../people/reach.ts'
import { change, counts, FIGURE, goal, hidden, indicatorState, JUDGEMENT } from './figure-schema.ts'
import { indicatorQuery } from './indicator-query.ts'
import { trendsOf } from './trends.ts'

const POINT = { period: z.string(), ...FIGURE, state: indicatorState, change: z.nullable(change) }

const ownPoint = component(
  'OwnTrendPoint',
  'Một kỳ của đơn vị mình.',
  z.strictObject(POINT),
) satisfies Says<TrendPoint>

const point = component(
  'TrendPoint',
  'Một kỳ của cả tỉnh.',
  z.strictObject({ ...POINT, state: JUDGEMENT.state, hidden }),
) satisfies Says<PublishedPoint>

const trends = component(
  'Trends',
  'Một chỉ tiêu qua các kỳ, cũ nhất trước.',
  z.strictObject({
    indicator: described('Mã chỉ tiêu.', z.string()),
    goal,
    counts,
    points: described('Cả tỉnh.', z.array(point)),
    own: described(
      'Đơn vị của người hỏi; null với người của tỉnh.',
      z.nullable(z.strictObject({ unit: z.string(), points: z.array(ownPoint) })),
    ),
  }),
) satisfies Says<Trends>

const example: Trends = {
  indicator: 'hamlets-with-cell',
  goal: '= 100 %',
  counts: 'accepted',
  points: [
    { period: '2012Q3', numerator: 5_510, denominator: 5_800, state: 'behind', change: null },
    {
      period: '2012Q4',
      numerator: 5_600,
      denominator: 5_800,
      state: 'behind',
      change: { since: '2012Q3', numerator: 90, denominator: 0 },
    },
  ],
  own: {
    unit: '421',
    points: [{ period: '2012Q4', numerator: 231, denominator: 240, state: 'behind', change: null }],
  },
}

export default operation({
  id: 'getTrends',
  method: 'GET',
  path: '/v1/trends',
  reach: READERS,
  places: [{ sheet: 'province', label: 'Cập nhật sổ tỉnh' }],
  tag: 'Báo cáo',
  summary: 'Một chỉ tiêu qua các kỳ',
  description:
    'Từ kỳ đầu tiên đến kỳ cuối cùng có báo cáo. Người của đơn vị thấy số của mình và tổng của tỉnh, trong đó con số nói về ít hơn năm người được ẩn.',
  params: { indicator: indicatorQuery },
  answers: { 200: { description: 'Các kỳ.', json: json(trends, example) } },
  handle: async (c, { indicator }) =>
    c.json(await trendsOf(c.env.DB, indicator, c.get('ownUnit')), 200, PRIVATE),
})
