import * as z from 'zod/mini'
import type { PeriodList } from '../../shared/wire/api/index.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { component, type Says } from '../http/schema.ts'
import { READERS } from '../people/reach.ts'
import { periodEntries } from './period-list.ts'
import { examplePeriod, periodEntry } from './period-schema.ts'

const periodList = component(
  'PeriodList',
  'Các kỳ báo cáo, kỳ đầu tiên đứng trước.',
  z.strictObject({ periods: z.array(periodEntry) }),
) satisfies Says<PeriodList>

export default operation({
  id: 'listPeriods',
  method: 'GET',
  path: '/v1/periods',
  reach: READERS,
  places: [],
  tag: 'Kỳ báo cáo',
  summary: 'Các kỳ báo cáo',
  description: 'Mọi kỳ của nghị quyết: hạn nộp, gia hạn, đã khóa hay chưa. Đơn vị chỉ thấy gia hạn của mình.',
  answers: { 200: { description: 'Danh sách.', json: json(periodList, { periods: [examplePeriod] }) } },
  handle: async (c) => {
    const list: PeriodList = { periods: await periodEntries(c.env.DB, c.get('ownUnit')) }
    return c.json(list, 200, PRIVATE)
  },
})
