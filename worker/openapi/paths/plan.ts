import * as examples from '../examples/plan.ts'
import { json, type Operations } from '../operation.ts'
import { ifMatch, ifNoneMatch, planNumber } from '../parameters.ts'
import { PLAN } from '../schemas/plan.ts'

export const PLAN_OPERATIONS: Operations = {
  'GET /v1/plan': {
    id: 'getPlan',
    tag: 'Kế hoạch',
    summary: 'Kế hoạch thực hiện nghị quyết',
    description: 'Mười hai nhiệm vụ với minh chứng, tình trạng tính đến hôm nay và những việc cần nhắc.',
    parameters: [ifNoneMatch],
    answers: {
      200: { description: 'Kế hoạch.', json: json(PLAN.plan, examples.plan), etag: true },
      304: { description: 'Kế hoạch đang giữ vẫn đúng.', etag: true },
    },
  },
  'PUT /v1/plan/:number': {
    id: 'savePlan',
    tag: 'Kế hoạch',
    summary: 'Ghi kết quả một nhiệm vụ',
    description:
      'Ghi ngày hoàn thành, văn bản chứng minh và ghi chú. Nhiệm vụ làm hàng năm cần nêu năm; nhiệm vụ làm một lần thì bỏ mục “year”.',
    parameters: [planNumber, ifMatch],
    body: json(PLAN.record, examples.record),
    answers: {
      200: { description: 'Kế hoạch sau khi ghi.', json: json(PLAN.plan, examples.plan), etag: true },
    },
    errors: ['conflict', 'precondition-failed', 'precondition-required'],
  },
}
