import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { APPROVERS } from '../people/reach.ts'
import { acceptSubmission } from './decisions.ts'
import { exampleDetail } from './example-version.ts'
import { VERSION, VERSION_PATH } from './place-parameters.ts'
import { detail } from './version-schema.ts'

export default operation({
  id: 'acceptSubmission',
  method: 'POST',
  path: `${VERSION_PATH}/accept`,
  reach: APPROVERS,
  places: [],
  tag: 'Bản nộp',
  summary: 'Duyệt một bản',
  description:
    'Chỉ duyệt được bản mới nhất của đơn vị, cả khi bản đó đã trả lại. Duyệt lại bản đã duyệt thì không thay đổi gì.',
  params: VERSION,
  answers: { 200: { description: 'Bản đã duyệt.', json: json(detail, exampleDetail) } },
  errors: ['conflict', 'period-closed'],
  handle: async (c, target) =>
    c.json(await acceptSubmission(c.env.DB, target, c.get('person').id), 200, PRIVATE),
})
