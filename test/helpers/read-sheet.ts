import { toDay } from '../../shared/calendar/day.ts'
import { classificationScheme } from '../../shared/forms/so-don-vi/classifications.ts'
import type { TableKey } from '../../shared/forms/so-don-vi/index.ts'
import type { Merge, SheetCell } from '../../shared/reading/grid.ts'
import type { ReadingContext } from '../../shared/reading/table/context.ts'
import { readTable } from '../../shared/reading/table/read-table.ts'
import type { Table } from '../../shared/reading/table/table.ts'
import { thresholdsOn } from '../../shared/resolutions/thresholds.ts'
import { sheetOf } from './sheet-of.ts'

const REPORT_DATE = toDay(2012, 12, 31)
const { organizations, members } = classificationScheme(2012)

/** What reading depends on at the end of 2012. */
export const CONTEXT: ReadingContext = {
  reportDate: REPORT_DATE,
  thresholds: thresholdsOn(REPORT_DATE),
  classifications: { 'organization-classification': organizations, 'member-classification': members },
}

/** A sheet read as it would be at the end of 2012; null without a header. */
export const readSheet = <S extends TableKey>(
  key: S,
  cells: readonly (readonly SheetCell[])[],
  merges: readonly Merge[] = [],
): Table<S> | null => readTable(key, sheetOf('x', cells, merges), CONTEXT)

/** The same of a sheet with a header. */
export const tableOf = <S extends TableKey>(
  key: S,
  cells: readonly (readonly SheetCell[])[],
  merges: readonly Merge[] = [],
): Table<S> => {
  const table = readSheet(key, cells, merges)
  if (table === null) throw new Error('no header')
  return table
}
