import { FILE_TYPES } from '../../reports/downloads/file-types.ts'
import * as following from '../examples/following.ts'
import * as periods from '../examples/periods.ts'
import { report as example } from '../examples/reports.ts'
import { json, type Operations } from '../operation.ts'
import { editionNumber, ifNoneMatch, indicatorQuery, on, period, unitQuery } from '../parameters.ts'
import { FOLLOWING } from '../schemas/following.ts'
import { PERIOD_SCHEMAS } from '../schemas/periods.ts'
import { REPORT } from '../schemas/report.ts'

export const REPORTS: Operations = {
  'GET /v1/reports/:period{.+\\.xlsx}': {
    id: 'getSummaryWorkbook',
    tag: 'Báo cáo',
    summary: 'Sổ tổng hợp của một kỳ (.xlsx)',
    description:
      'Ba trang Tổng hợp, Theo đơn vị, Tiến độ nộp như tiện ích ghi vào sổ tỉnh, chỉ có giá trị, không có công thức. Kỳ đã khóa trả lời số liệu lúc khóa.',
    parameters: [period, ifNoneMatch],
    answers: {
      200: { description: 'Tệp .xlsx.', file: FILE_TYPES.xlsx, etag: true },
      304: { description: 'Tệp đang giữ vẫn đúng.', etag: true },
    },
  },
  'GET /v1/reports/:period{.+\\.docx}': {
    id: 'getOfficialReport',
    tag: 'Báo cáo',
    summary: 'Văn bản báo cáo của một kỳ (.docx)',
    description:
      'Báo cáo theo thể thức văn bản của Đảng: tình hình nộp, kết quả các mục tiêu, mục tiêu còn chậm và đơn vị còn thiếu nhiều nhất, số liệu theo dõi. Số, ngày, nhận xét và người ký để trống cho cơ quan soạn thảo. Kỳ đã khóa trả lời số liệu lúc khóa.',
    parameters: [period, ifNoneMatch],
    answers: {
      200: { description: 'Tệp .docx.', file: FILE_TYPES.docx, etag: true },
      304: { description: 'Tệp đang giữ vẫn đúng.', etag: true },
    },
  },
  'GET /v1/reports/:period': {
    id: 'getReport',
    tag: 'Báo cáo',
    summary: 'Báo cáo tổng hợp của một kỳ',
    description:
      'Mọi chỉ tiêu với tử số, mẫu số, trạng thái, số còn thiếu và các phần chia nhỏ. Tỉnh thấy mọi đơn vị; đơn vị thấy số của mình và tổng của tỉnh. Kỳ đã khóa luôn trả lời đúng báo cáo lúc khóa.',
    parameters: [period, on, ifNoneMatch],
    answers: {
      200: { description: 'Báo cáo.', json: json(REPORT.report, example), etag: true },
      304: { description: 'Báo cáo đang giữ vẫn đúng.', etag: true },
    },
  },
  'GET /v1/reports/:period/editions': {
    id: 'listEditions',
    tag: 'Báo cáo',
    summary: 'Các bản chốt của một kỳ',
    description: 'Mỗi lần khóa kỳ là một bản chốt; mở lại kỳ không xóa bản nào và giữ cả lý do.',
    parameters: [period],
    answers: {
      200: { description: 'Các bản chốt.', json: json(PERIOD_SCHEMAS.editions, periods.editionList) },
    },
  },
  'GET /v1/reports/:period/editions/:number': {
    id: 'getEdition',
    tag: 'Báo cáo',
    summary: 'Một bản chốt của một kỳ',
    description: 'Báo cáo và tiến độ nộp đúng như lúc khóa, cả khi kỳ đã mở lại hoặc khóa lần nữa.',
    parameters: [period, editionNumber],
    answers: { 200: { description: 'Bản chốt.', json: json(PERIOD_SCHEMAS.edition, periods.wholeEdition) } },
  },
  'GET /v1/reports/:period/gaps': {
    id: 'listGaps',
    tag: 'Báo cáo',
    summary: 'Những gì làm chậm một mục tiêu',
    description:
      'Các tổ chức, khối xóm bản hoặc nhiệm vụ còn thiếu so với mục tiêu của chỉ tiêu, thiếu nhiều nhất đứng trước. Tính từ các bản nộp đang được tính, cả khi kỳ đã khóa.',
    parameters: [period, indicatorQuery, unitQuery],
    answers: { 200: { description: 'Danh sách.', json: json(FOLLOWING.gaps, following.gaps) } },
  },
  'GET /v1/reports/:period/completeness': {
    id: 'getCompleteness',
    tag: 'Báo cáo',
    summary: 'Tiến độ nộp của một kỳ',
    description: 'Đơn vị nào đã nộp, đúng hạn hay muộn, đã trả lại, hay chưa nộp.',
    parameters: [period],
    answers: {
      200: { description: 'Tiến độ nộp.', json: json(FOLLOWING.completeness, following.completeness) },
    },
  },
  'GET /v1/trends': {
    id: 'getTrends',
    tag: 'Báo cáo',
    summary: 'Một chỉ tiêu qua các kỳ',
    description:
      'Từ kỳ đầu tiên đến kỳ cuối cùng có báo cáo. Người của đơn vị thấy số của mình và tổng của tỉnh, trong đó con số nói về ít hơn năm người được ẩn.',
    parameters: [indicatorQuery],
    answers: { 200: { description: 'Các kỳ.', json: json(FOLLOWING.trends, following.trends) } },
  },
}
