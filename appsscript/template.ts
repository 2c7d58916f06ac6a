import { foldLabel } from '../shared/reading/fold.ts'
import { PERIODS } from '../shared/resolution/periods.ts'
import { SHEET_KEYS, SHEETS, type SheetKey } from '../shared/sheets/index.ts'
import { ORGANIZATIONS } from '../shared/sheets/organizations.ts'
import { districtTabs, hasTabFor } from './reading/district-sheets.ts'
import type { DropdownSources } from './template/dropdown.ts'
import { infoLines, movementLines } from './template/label-lines.ts'
import { layOutLabels } from './template/label-sheet.ts'
import { layOutTable } from './template/table-sheet.ts'

type Sheet = GoogleAppsScript.Spreadsheet.Sheet
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet

/** Official names of the sheets that were laid out, and of those left as they were. */
export interface TemplateResult {
  readonly created: readonly string[]
  readonly kept: readonly string[]
}

/**
 * Builds what the district workbook lacks. A sheet that holds anything is left alone entirely, and beside
 * tabs that could be a sheet none is added.
 */
export const buildTemplate = (spreadsheet: Spreadsheet): TemplateResult => {
  const district = districtTabs(spreadsheet)
  const sheets = new Map(district.sheets)
  const created: string[] = []
  const kept: string[] = []
  let first: Sheet | null = null
  for (const key of SHEET_KEYS) {
    if (!sheets.has(key) && hasTabFor(district, key)) {
      kept.push(SHEETS[key].name)
      continue
    }
    const sheet = sheets.get(key) ?? spreadsheet.insertSheet(SHEETS[key].name, spreadsheet.getNumSheets())
    sheets.set(key, sheet)
    const isEmpty = sheet.getLastRow() === 0
    if (isEmpty) layOut(sheet, key, sheets.get('organizations') ?? null)
    const list = isEmpty ? created : kept
    list.push(SHEETS[key].name)
    if (isEmpty && created.length === 1) first = sheet
  }
  first?.activate()
  return { created, kept }
}

const layOut = (sheet: Sheet, key: SheetKey, organizations: Sheet | null): void => {
  if (key === 'info') layOutLabels(sheet, infoLines(PERIODS.map(({ id }) => id)))
  else if (key === 'movement') layOutLabels(sheet, movementLines())
  else layOutTable(sheet, key, sourcesFrom(organizations, sheet))
}

/** The codes stand in column A where the template put them; the sheet being laid out has no header yet. */
const sourcesFrom = (organizations: Sheet | null, beingLaidOut: Sheet): DropdownSources => {
  const year = PERIODS[0]?.year ?? 0
  if (!organizations) return { year, organizationCodes: null }
  const isTemplate =
    organizations === beingLaidOut ||
    foldLabel(organizations.getRange('A1').getDisplayValue()) === foldLabel(ORGANIZATIONS.columns.code.header)
  return { year, organizationCodes: isTemplate ? organizations.getRange('A2:A') : null }
}
