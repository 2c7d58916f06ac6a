import * as z from 'zod/mini'
import type { Edition } from '../../shared/wire/api/index.ts'
import { ApiError } from '../http/error.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { unpack } from '../http/packed.ts'
import { inPath } from '../http/parameter.ts'
import { component, digits, periodId, type Says } from '../http/schema.ts'
import { PROVINCE } from '../people/reach.ts'
import { completeness, exampleCompleteness } from '../reports/completeness-schema.ts'
import { exampleReport } from '../reports/example-report.ts'
import { report } from '../reports/report-schema.ts'
import { reportedPeriod } from '../reports/reported-period.ts'
import { editionOf } from './editions.ts'
import { EDITION, exampleEdition } from './period-schema.ts'

const MOST_EDITIONS = 9_999_999

const edition = component(
  'Edition',
  'Báo cáo và tiến độ nộp đúng như lúc khóa; null nếu khóa trước khi hệ thống giữ lại.',
  z.strictObject({
    period: periodId,
    ...EDITION,
    report: z.nullable(report),
    completeness: z.nullable(completeness),
  }),
) satisfies Says<Edition>

const example: Edition = {
  ...{ period: '2012Q4', ...exampleEdition },
  ...{ report: exampleReport, completeness: exampleCompleteness },
}

export default operation({
  id: 'getEdition',
  method: 'GET',
  path: '/v1/reports/:period/editions/:number',
  reach: PROVINCE,
  places: [],
  tag: 'Báo cáo',
  summary: 'Một bản chốt của một kỳ',
  description: 'Báo cáo và tiến độ nộp đúng như lúc khóa, cả khi kỳ đã mở lại hoặc khóa lần nữa.',
  params: { period: reportedPeriod, number: inPath('Số bản chốt, từ 1.', digits(MOST_EDITIONS), 1) },
  answers: { 200: { description: 'Bản chốt.', json: json(edition, example) } },
  handle: async (c, { period: { id: period }, number }) => {
    const row = await editionOf(c.env.DB, period, number)
    if (!row) throw new ApiError('not-found')
    const { closedAt, reopenedAt, reason } = row
    const answer: Edition = {
      ...{ period, number, closedAt, reopenedAt, reason },
      report: row.report && JSON.parse(unpack(row.report)),
      completeness: row.completeness && JSON.parse(row.completeness),
    }
    return c.json(answer, 200, PRIVATE)
  },
})
