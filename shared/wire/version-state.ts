import type { Report, ReportUnit, SubmissionStatus, VersionState } from './api/index.ts'

/** How a version stands, as people read it: one word for one thing in every place. */
export const VERSION_STATES: Readonly<Record<VersionState | 'missing', string>> = {
  waiting: 'chờ duyệt',
  counted: 'được tính, chưa ai duyệt',
  approved: 'đã duyệt',
  returned: 'bị trả lại',
  replaced: 'đã thay bằng bản mới',
  missing: 'chưa nộp',
}

interface Version {
  readonly version: number
  readonly status: SubmissionStatus
  /** Null while no person decided. */
  readonly decidedAt: string | null
}

/** The versions of its unit and period that came last, and that counts. */
export interface VersionPlace {
  readonly latest: number
  readonly counted: number | null
}

/** What counts is never called replaced, though a newer version waits or was returned. */
export const versionState = (
  { version, status, decidedAt }: Version,
  { latest, counted }: VersionPlace,
): VersionState => {
  if (version === counted) return status === 'accepted' && decidedAt !== null ? 'approved' : 'counted'
  if (version < latest) return 'replaced'
  return status === 'returned' ? 'returned' : 'waiting'
}

/** What reports that were frozen before states were told say of a unit. */
const formerState = ({ status }: ReportUnit, counts: Report['counts']): VersionState | 'missing' => {
  if (status === 'accepted') return 'approved'
  if (status === 'submitted') return counts === 'submitted' ? 'counted' : 'waiting'
  return status
}

/** How the latest version of a unit of a report stands. */
export const unitState = (unit: ReportUnit, { counts }: Pick<Report, 'counts'>): VersionState | 'missing' =>
  unit.state ?? formerState(unit, counts)
