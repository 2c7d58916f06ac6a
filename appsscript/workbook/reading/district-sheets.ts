import { SHEET_KEYS, SHEETS, type SheetKey } from '../../../shared/forms/so-don-vi/index.ts'
import { nearTab, type Tabs, tellTabs } from '../../../shared/reading/tabs.ts'
import type { Sheet } from '../one-sheet.ts'
import type { Spreadsheet } from '../spreadsheet.ts'

const KEY_BY_NAME = new Map<string, SheetKey>(SHEET_KEYS.map((key) => [SHEETS[key].name, key]))

/** All tabs of a spreadsheet, in their order, and what they are. */
export interface DistrictTabs {
  readonly all: readonly Sheet[]
  readonly tabs: Tabs
  /** The tabs that are read, by what they are read as. */
  readonly sheets: ReadonlyMap<SheetKey, Sheet>
}

/** Tells the tabs of a district workbook apart by their names, as reading does. */
export const districtTabs = (spreadsheet: Spreadsheet): DistrictTabs => {
  const all = spreadsheet.getSheets()
  const tabs = tellTabs(all.map((sheet) => sheet.getName()))
  const found = [...tabs.indexOf].flatMap(([key, i]): [SheetKey, Sheet][] => {
    const sheet = all[i]
    return sheet ? [[key, sheet]] : []
  })
  return { all, tabs, sheets: new Map(found) }
}

/** The tab that is a sheet, or the first that could be it. */
const likelyTab = (tabs: Tabs, key: SheetKey): number | undefined =>
  tabs.indexOf.get(key) ?? tabs.ambiguous.get(key)?.[0] ?? nearTab(tabs, key)

/** Whether some tab is a sheet or could be it, so that another one would only be in its way. */
export const hasTabFor = ({ tabs }: DistrictTabs, key: SheetKey): boolean =>
  likelyTab(tabs, key) !== undefined

/** The tab that an issue is about: by the official name of a sheet, or by its own; null when there is none. */
export const tabNamed = (spreadsheet: Spreadsheet, name: string): Sheet | null => {
  const { all, tabs } = districtTabs(spreadsheet)
  const key = KEY_BY_NAME.get(name)
  return all[(key ? likelyTab(tabs, key) : tabs.names.indexOf(name)) ?? -1] ?? null
}
