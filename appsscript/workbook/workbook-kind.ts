import type { WorkbookKind } from '../bridge.ts'
import { PROVINCE_SHEETS } from '../province/sheets.ts'
import { districtTabs } from './reading/district-sheets.ts'
import type { Spreadsheet } from './spreadsheet.ts'

/** A district workbook has `Thông tin`, the province's any of the sheets that the add-on keeps there. */
export const workbookKind = (spreadsheet: Spreadsheet): WorkbookKind => {
  const { tabs } = districtTabs(spreadsheet)
  if (tabs.indexOf.has('info') || tabs.ambiguous.has('info')) return 'district'
  return PROVINCE_SHEETS.some(({ name }) => tabs.names.includes(name)) ? 'province' : 'other'
}
