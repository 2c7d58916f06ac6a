import type { Report, ReportUnit } from '../../wire/api/index.ts'
import { unitState, VERSION_STATES } from '../../wire/version-state.ts'
import type { Block, BlockCell } from './block.ts'
import { periodName, reportLine } from './report-line.ts'

/** `Tiến độ nộp`: where each unit stands. */
export const completenessBlock = (report: Report): Block => ({
  title: `Tiến độ nộp báo cáo, ${periodName(report.period)}`,
  subtitle: reportLine(report),
  header: ['Mã', 'Đơn vị', 'Tình trạng', 'Bản gửi', 'Thời điểm nhận', 'Số cảnh báo'],
  rows: report.units.map((unit) => rowOf(unit, report)),
  formats: ['@', '@', '@', '0', 'd/m/yyyy h:mm', '#,##0'],
  widths: [60, 260, 190, 80, 140, 100],
})

const rowOf = (unit: ReportUnit, report: Report): BlockCell[] => [
  unit.unit,
  unit.name,
  VERSION_STATES[unitState(unit, report)],
  unit.version ?? '',
  unit.receivedAt === null ? '' : new Date(unit.receivedAt),
  unit.status === 'missing' ? '' : unit.warnings,
]
