import { ifNoneMatch } from '../http/etag.ts'
import { operation } from '../http/operation.ts'
import { PROVINCE } from '../people/reach.ts'
import { answerFile } from './downloads/answer-file.ts'
import { reportedFile } from './reported-period.ts'

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export default operation({
  id: 'getSummaryWorkbook',
  method: 'GET',
  path: '/v1/reports/:period{.+\\.xlsx}',
  reach: PROVINCE,
  places: [],
  tag: 'Báo cáo',
  summary: 'Sổ tổng hợp của một kỳ (.xlsx)',
  description:
    'Ba trang Tổng hợp, Theo đơn vị, Tiến độ nộp như tiện ích ghi vào sổ tỉnh, chỉ có giá trị, không có công thức. Kỳ đã khóa trả lời số liệu lúc khóa.',
  params: { period: reportedFile, 'If-None-Match': ifNoneMatch },
  answers: {
    200: { description: 'Tệp .xlsx.', file: XLSX, etag: true },
    304: { description: 'Tệp đang giữ vẫn đúng.', etag: true },
  },
  handle: (c, { period }) =>
    answerFile(c, period, {
      ...{ extension: 'xlsx', mediaType: XLSX, name: 'tong-hop' },
      // Loaded when the first file is asked for: what writes it is much of the Worker's code.
      write: async (report) => (await import('./downloads/summary-workbook.ts')).summaryWorkbook(report),
    }),
})
