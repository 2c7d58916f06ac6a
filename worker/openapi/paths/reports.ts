import { report as example } from '../examples/reports.ts'
import { json, type Operations } from '../operation.ts'
import { ifNoneMatch, period } from '../parameters.ts'
import { REPORT } from '../schemas/report.ts'

export const REPORTS: Operations = {
  'GET /v1/reports/:period': {
    id: 'getReport',
    tag: 'Báo cáo',
    summary: 'Báo cáo tổng hợp của một kỳ',
    description:
      'Mọi chỉ tiêu với tử số, mẫu số, trạng thái, số còn thiếu và các phần chia nhỏ. Tỉnh thấy mọi đơn vị; đơn vị thấy số của mình và tổng của tỉnh. Kỳ đã khóa luôn trả lời đúng báo cáo lúc khóa.',
    parameters: [period, ifNoneMatch],
    answers: {
      200: { description: 'Báo cáo.', json: json(REPORT.report, example), etag: true },
      304: { description: 'Báo cáo đang giữ vẫn đúng.', etag: true },
    },
  },
}
