import { PRIVATE } from '../http/etag.ts'
import { json, operation } from '../http/operation.ts'
import { reasonBody } from '../http/small-body.ts'
import { APPROVERS } from '../people/reach.ts'
import { returnSubmission } from './decisions.ts'
import { exampleDetail } from './example-version.ts'
import { VERSION, VERSION_PATH } from './place-parameters.ts'
import { detail } from './version-schema.ts'

const REASON = 'Số đảng viên của Đảng bộ xã Quỳnh Minh chưa khớp với danh sách; đề nghị kiểm tra lại.'

export default operation({
  id: 'returnSubmission',
  method: 'POST',
  path: `${VERSION_PATH}/return`,
  reach: APPROVERS,
  places: [],
  tag: 'Bản nộp',
  summary: 'Trả lại một bản',
  description:
    'Trả bản mới nhất về đơn vị, kèm lý do mà đơn vị sẽ thấy; bản đã duyệt cũng trả lại được, và trả lại lần nữa thì lý do mới thay lý do cũ.',
  params: VERSION,
  body: reasonBody(REASON),
  answers: {
    200: {
      description: 'Bản đã trả lại.',
      json: json(detail, { ...exampleDetail, status: 'returned', state: 'returned', reason: REASON }),
    },
  },
  errors: ['reason-required', 'conflict', 'period-closed'],
  handle: async (c, target, reason) =>
    c.json(await returnSubmission(c.env.DB, target, c.get('person').id, reason), 200, PRIVATE),
})
