import { SHEETS, type SheetKey } from '../../forms/so-don-vi/index.ts'
import { nearTab, type Tabs } from '../../reading/tabs.ts'

/** What to do where a sheet is absent: rename the tab that has nearly its name, when there is one. */
export const addOrRename = (tabs: Tabs, sheet: SheetKey): string => {
  const { name } = SHEETS[sheet]
  const near = tabs.names[nearTab(tabs, sheet) ?? -1]
  return near === undefined
    ? `hãy thêm trang này (menu Tạo mẫu sổ), hoặc đổi tên trang đang giữ số liệu của nó thành “${name}”`
    : `nếu trang “${near}” chính là trang này, hãy đổi tên nó thành “${name}”`
}
