import * as z from 'zod/mini'
import type { SubmissionList } from '../../shared/wire/api/index.ts'
import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { component, type Says } from '../http/schema.ts'
import { READERS } from '../people/reach.ts'
import { exampleSummary } from './example-version.ts'
import { PLACE, PLACE_PATH } from './place-parameters.ts'
import { listSubmissions } from './submissions.ts'
import { toSummary } from './to-answer.ts'
import { summary } from './version-schema.ts'

const list = component(
  'SubmissionList',
  'Các bản đã nộp, mới nhất trước.',
  z.strictObject({ submissions: z.array(summary) }),
) satisfies Says<SubmissionList>

export default operation({
  id: 'listSubmissions',
  method: 'GET',
  path: PLACE_PATH,
  reach: READERS,
  places: [{ sheet: 'sidebar', label: 'Gửi về tỉnh' }],
  tag: 'Bản nộp',
  summary: 'Các bản đã nộp của một đơn vị trong kỳ',
  description: 'Mọi bản đều được giữ lại; bản mới nhất đứng trước. Chưa nộp thì danh sách rỗng.',
  params: PLACE,
  answers: { 200: { description: 'Các bản đã nộp.', json: json(list, { submissions: [exampleSummary] }) } },
  handle: async (c, place) => {
    const rows = await listSubmissions(c.env.DB, place)
    const answer: SubmissionList = { submissions: rows.map(toSummary) }
    return c.json(answer, 200, PRIVATE)
  },
})
