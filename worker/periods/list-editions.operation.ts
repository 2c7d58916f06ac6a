import * as z from 'zod/mini'
import type { EditionList } from '../../shared/wire/api/index.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { component, periodId, type Says } from '../http/schema.ts'
import { PROVINCE } from '../people/reach.ts'
import { reportedPeriod } from '../reports/reported-period.ts'
import { editionsOf } from './editions.ts'
import { editionSummary, exampleEdition } from './period-schema.ts'

const editionList = component(
  'EditionList',
  'Các lần khóa của một kỳ, lần đầu đứng trước.',
  z.strictObject({ period: periodId, editions: z.array(editionSummary) }),
) satisfies Says<EditionList>

export default operation({
  id: 'listEditions',
  method: 'GET',
  path: '/v1/reports/:period/editions',
  reach: PROVINCE,
  places: [],
  tag: 'Báo cáo',
  summary: 'Các bản chốt của một kỳ',
  description: 'Mỗi lần khóa kỳ là một bản chốt; mở lại kỳ không xóa bản nào và giữ cả lý do.',
  params: { period: reportedPeriod },
  answers: {
    200: {
      description: 'Các bản chốt.',
      json: json(editionList, { period: '2012Q4', editions: [exampleEdition] }),
    },
  },
  handle: async (c, { period: { id: period } }) => {
    const list: EditionList = { period, editions: await editionsOf(c.env.DB, period) }
    return c.json(list, 200, PRIVATE)
  },
})
