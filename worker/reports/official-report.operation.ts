import { ifNoneMatch } from '../http/etag.ts'
import { operation } from '../http/operation.ts'
import { PROVINCE } from '../people/reach.ts'
import { answerFile } from './downloads/answer-file.ts'
import { reportedFile } from './reported-period.ts'

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

export default operation({
  id: 'getOfficialReport',
  method: 'GET',
  path: '/v1/reports/:period{.+\\.docx}',
  reach: PROVINCE,
  places: [],
  tag: 'Báo cáo',
  summary: 'Văn bản báo cáo của một kỳ (.docx)',
  description:
    'Báo cáo theo thể thức văn bản của Đảng: tình hình nộp, kết quả các mục tiêu, mục tiêu còn chậm và đơn vị còn thiếu nhiều nhất, số liệu theo dõi. Số, ngày, nhận xét và người ký để trống cho cơ quan soạn thảo. Kỳ đã khóa trả lời số liệu lúc khóa.',
  params: { period: reportedFile, 'If-None-Match': ifNoneMatch },
  answers: {
    200: { description: 'Tệp .docx.', file: DOCX, etag: true },
    304: { description: 'Tệp đang giữ vẫn đúng.', etag: true },
  },
  handle: (c, { period }) =>
    answerFile(c, period, {
      ...{ extension: 'docx', mediaType: DOCX, name: 'bao-cao' },
      // Loaded when the first file is asked for: what writes it is much of the Worker's code.
      write: async (report, of, resolution) =>
        (await import('./downloads/official-report/index.ts')).officialReport(report, of, resolution),
    }),
})
