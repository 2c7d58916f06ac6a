import type { Report, ReportUnit } from '../api.ts'
import type { Block, BlockCell } from './block.ts'
import { periodName, reportLine } from './report-line.ts'

const STATUS: Readonly<Record<ReportUnit['status'], string>> = {
  missing: 'chưa nộp',
  submitted: 'đã nộp, chờ duyệt',
  accepted: 'đã duyệt',
  returned: 'bị trả lại',
}

/** `Tiến độ nộp`: where each unit stands. */
export const completenessBlock = (report: Report): Block => ({
  title: `Tiến độ nộp báo cáo, ${periodName(report.period)}`,
  subtitle: reportLine(report),
  header: ['Mã', 'Đơn vị', 'Tình trạng', 'Bản gửi', 'Thời điểm nhận', 'Số cảnh báo'],
  rows: report.units.map(rowOf),
  formats: ['@', '@', '@', '0', 'd/m/yyyy h:mm', '#,##0'],
  widths: [60, 260, 150, 80, 140, 100],
})

const rowOf = ({ unit, name, status, version, receivedAt, warnings }: ReportUnit): BlockCell[] => [
  unit,
  name,
  STATUS[status],
  version ?? '',
  receivedAt === null ? '' : new Date(receivedAt),
  status === 'missing' ? '' : warnings,
]
