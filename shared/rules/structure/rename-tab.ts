import { nearTab, type Tabs } from '../../reading/tabs.ts'
import { SHEETS, type SheetKey } from '../../sheets/index.ts'

/** What to do where a sheet is absent and a tab has nearly its name; null when none has. */
export const renameTab = (tabs: Tabs, sheet: SheetKey): string | null => {
  const near = tabs.names[nearTab(tabs, sheet) ?? -1]
  return near === undefined
    ? null
    : `nếu trang “${near}” chính là trang này, hãy đổi tên nó thành “${SHEETS[sheet].name}”`
}
