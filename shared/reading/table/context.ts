import type { List } from '../../forms/so-don-vi/lists.ts'
import type { Thresholds } from '../../resolutions/thresholds.ts'

/** What reading a cell depends on besides the cell: the period of the workbook decides it. */
export interface ReadingContext {
  /** Last day of the period; NaN when the period is unknown, so nothing lies after it. */
  readonly reportDate: number
  readonly thresholds: Thresholds
  /** The lists that changed over the years, for the period's year. */
  readonly classifications: Readonly<Record<'organization-classification' | 'member-classification', List>>
}
