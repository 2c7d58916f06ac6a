/** What became of one file of the folder. */
export interface FileOutcome {
  /** Name without the folder. */
  readonly file: string
  /** `replaced`: a later file of the same unit took its place. `unusable`: no district workbook at all. */
  readonly status: 'accepted' | 'refused' | 'replaced' | 'unusable'
  /** As stated in the file; null when it states none. */
  readonly unit: string | null
  readonly period: string | null
  /** Of the submission; null unless accepted. */
  readonly version: number | null
  readonly errors: number
  readonly warnings: number
  /** Why it was not accepted, one Vietnamese sentence; null when it was. */
  readonly reason: string | null
}

const NOTHING = { unit: null, period: null, version: null, errors: 0, warnings: 0, reason: null } as const

export const outcome = (
  file: string,
  status: FileOutcome['status'],
  details: Partial<FileOutcome>,
): FileOutcome => ({ ...NOTHING, ...details, file, status })

/** A file of a period that is not the one reported. */
export const ofOtherPeriod = (before: FileOutcome, latest: string): FileOutcome => ({
  ...before,
  status: 'refused',
  version: null,
  reason: `Sổ ghi kỳ ${before.period}, không phải kỳ ${latest} đang tổng hợp.`,
})
