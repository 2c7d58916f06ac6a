import type { Report, ReportUnit } from '../../wire/api/index.ts'
import { unitState } from '../../wire/version-state.ts'

/** Whose figures a report holds: every unit is in exactly one of these, by the state of its latest version. */
export interface Coverage {
  readonly approved: readonly ReportUnit[]
  readonly counted: readonly ReportUnit[]
  readonly waiting: readonly ReportUnit[]
  readonly returned: readonly ReportUnit[]
  readonly missing: readonly ReportUnit[]
  /** Of those that wait or were returned, the ones of which an earlier version counts. */
  readonly earlier: readonly ReportUnit[]
}

const hasEarlier = ({ version, countedVersion = null }: ReportUnit): boolean =>
  version !== null && countedVersion !== null && countedVersion < version

/** Tells apart whose figures a report holds and whose are still to come. */
export const coverageOf = (report: Pick<Report, 'units' | 'counts'>): Coverage => {
  const standing = (state: ReturnType<typeof unitState>) =>
    report.units.filter((unit) => unitState(unit, report) === state)
  return {
    approved: standing('approved'),
    counted: standing('counted'),
    waiting: standing('waiting'),
    returned: standing('returned'),
    missing: standing('missing'),
    earlier: report.units.filter(hasEarlier),
  }
}

/** `3 đơn vị được tính (1 đã duyệt; 2 chưa ai duyệt)`. */
export const countedText = (report: Pick<Report, 'units' | 'counts'>): string => {
  const { approved, counted, earlier } = coverageOf(report)
  const kinds: readonly (readonly [number, string])[] = [
    [approved.length, 'đã duyệt'],
    [counted.length, 'chưa ai duyệt'],
    [earlier.length, 'theo bản trước, vì bản mới nhất chờ duyệt hoặc bị trả lại'],
  ]
  const said = kinds.filter(([count]) => count > 0).map(([count, text]) => `${count} ${text}`)
  const all = approved.length + counted.length + earlier.length
  return all === 0 ? 'chưa đơn vị nào được tính' : `${all} đơn vị được tính (${said.join('; ')})`
}
