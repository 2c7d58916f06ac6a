import type { Report, ReportUnit } from '../../wire/api/index.ts'
import { countedText, coverageOf } from '../build/coverage.ts'

const nameOf = ({ name, version, countedVersion = null }: ReportUnit): string =>
  version !== null && countedVersion !== null && countedVersion < version
    ? `${name} (tính theo bản số ${countedVersion})`
    : name

const list = (label: string, units: readonly ReportUnit[]): readonly string[] =>
  units.length > 0 ? [`${label} (${units.length}): ${units.map(nameOf).join('; ')}.`] : []

/** Who has handed in, and whose figures the report holds: what waits or was returned is told apart from it. */
export const coverageLines = (report: Pick<Report, 'units' | 'counts'>): readonly string[] => {
  const { waiting, returned, missing } = coverageOf(report)
  const { length } = report.units
  return [
    `Đến nay có ${length - missing.length}/${length} đơn vị đã nộp số liệu. Trong báo cáo này ${countedText(report)}.`,
    ...list('Chưa nộp', missing),
    ...list('Chờ duyệt, bản mới nhất chưa được tính', waiting),
    ...list('Bị trả lại, chưa nộp lại', returned),
  ]
}
