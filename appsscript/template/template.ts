import { SHEET_KEYS, SHEETS, type SheetKey, TABLE_KEYS } from '../../shared/forms/so-don-vi/index.ts'
import { ORGANIZATIONS } from '../../shared/forms/so-don-vi/organizations.ts'
import { foldLabel } from '../../shared/reading/text/fold.ts'
import { tableOf, type Workbook } from '../../shared/reading/workbook.ts'
import { owedSheets } from '../../shared/register/owed-sheets.ts'
import { PERIODS } from '../../shared/resolutions/index.ts'
import { Fault } from '../fault.ts'
import { layOutLabels } from '../workbook/layout/label-sheet.ts'
import { layOutTable } from '../workbook/layout/table-sheet.ts'
import {
  addSheet,
  columnFrom,
  isEmptySheet,
  isSameSheet,
  openSheet,
  type Sheet,
  shownInA1,
} from '../workbook/one-sheet.ts'
import { districtTabs, hasTabFor } from '../workbook/reading/district-sheets.ts'
import { type District, readDistrict } from '../workbook/sheets.ts'
import type { Spreadsheet } from '../workbook/spreadsheet.ts'
import { workbookKind } from '../workbook/workbook-kind.ts'
import type { DropdownSources } from './dropdown.ts'
import { infoLines, movementLines } from './label-lines.ts'
import { renewInfo, renewTable } from './renew.ts'
import { tableColumns } from './table-columns.ts'

/** Official names of the sheets that were laid out, of those that were brought up to date, and of those left alone. */
export interface TemplateResult {
  readonly created: readonly string[]
  readonly renewed: readonly string[]
  readonly kept: readonly string[]
}

const PERIOD_IDS = PERIODS.map(({ id }) => id)

const PROVINCE =
  'Đây là sổ của tỉnh nên không thêm trang nào. Tạo mẫu sổ dành cho sổ của đơn vị: hãy mở một bảng tính trống rồi chọn lại mục này. Sổ của tỉnh được ghi bằng mục Cập nhật sổ tỉnh.'

/**
 * Builds what the district workbook lacks of the sheets that its unit owes, and brings the others up to date:
 * dropdowns and the version. No other value is changed. Beside tabs that could be a sheet none is added.
 */
export const buildTemplate = (spreadsheet: Spreadsheet): TemplateResult => {
  if (workbookKind(spreadsheet) === 'province') throw new Fault(PROVINCE)
  const before = readDistrict(spreadsheet)
  const { created, kept, sheets } = addSheets(spreadsheet, before.book)
  const renewed = renew(before, sheets)
  return { created, renewed, kept: kept.filter((name) => !renewed.includes(name)) }
}

/** All that a unit may hand in, while nobody knows which unit it is. */
const wantedBy = ({ unit }: Workbook): readonly SheetKey[] => (unit ? owedSheets(unit) : SHEET_KEYS)

const addSheets = (spreadsheet: Spreadsheet, book: Workbook) => {
  const district = districtTabs(spreadsheet)
  const sheets = new Map(district.sheets)
  const wanted = wantedBy(book)
  const isInTheWay = (key: SheetKey) => !sheets.has(key) && hasTabFor(district, key)
  const keys = SHEET_KEYS.filter((key) => sheets.has(key) || (wanted.includes(key) && !isInTheWay(key)))
  const kept: string[] = SHEET_KEYS.filter(isInTheWay).map((key) => SHEETS[key].name)
  const created: string[] = []
  let first: Sheet | null = null
  for (const key of keys) {
    const { name } = SHEETS[key]
    const sheet = sheets.get(key) ?? addSheet(spreadsheet, name)
    sheets.set(key, sheet)
    const isEmpty = isEmptySheet(sheet)
    if (isEmpty) layOut(sheet, key, sourcesFrom(sheets.get('organizations') ?? null, sheet, book))
    if (isEmpty) first ??= sheet
    const list = isEmpty ? created : kept
    list.push(name)
  }
  if (first) openSheet(first)
  return { created, kept, sheets }
}

const layOut = (sheet: Sheet, key: SheetKey, sources: DropdownSources): void => {
  if (key === 'info') layOutLabels(sheet, infoLines(PERIOD_IDS))
  else if (key === 'movement') layOutLabels(sheet, movementLines())
  else layOutTable(sheet, tableColumns(key, sources))
}

/** Brings what was there before up to date; returns the names of the sheets where something was written. */
const renew = (
  { book, sheets: before }: District,
  sheets: ReadonlyMap<SheetKey, Sheet>,
): readonly string[] => {
  const renewed = TABLE_KEYS.filter((key) => {
    const table = tableOf(book, key)
    const sheet = before.get(key)
    return sheet && table
      ? renewTable(sheet, table, sourcesFrom(sheets.get('organizations') ?? null, sheet, book))
      : false
  })
  const info = before.get('info')
  const isInfoRenewed = info && book.info ? renewInfo(info, book.info, PERIOD_IDS) : false
  return [...(isInfoRenewed ? [SHEETS.info.name] : []), ...renewed.map((key) => SHEETS[key].name)]
}

/** The codes stand in column A where the template put them; the sheet being laid out has no header yet. */
const sourcesFrom = (
  organizations: Sheet | null,
  beingLaidOut: Sheet,
  { period, organizations: table }: Workbook,
): DropdownSources => {
  const year = (period ?? PERIODS[0])?.year ?? 0
  if (!organizations) return { year, organizationCodes: null }
  const code = table?.columns.code.position ?? -1
  if (table && code >= 0) {
    return { year, organizationCodes: columnFrom(organizations, code, table.headerRow + 1) }
  }
  const isTemplate =
    isSameSheet(organizations, beingLaidOut) ||
    foldLabel(shownInA1(organizations)) === foldLabel(ORGANIZATIONS.columns.code.header)
  return { year, organizationCodes: isTemplate ? columnFrom(organizations, 0, 2) : null }
}
