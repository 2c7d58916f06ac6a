const ITEMS: readonly (readonly [caption: string, entry: string] | null)[] = [
  ['Tạo mẫu sổ', 'createTemplate'],
  null,
  ['Kiểm tra', 'openCheck'],
  ['Gửi về tỉnh', 'openHandIn'],
  ['Kết quả đơn vị', 'openResults'],
  null,
  ['Cập nhật sổ tỉnh', 'openProvince'],
  null,
  ['Trợ giúp', 'openHelp'],
]

/**
 * Adds the add-on's menu. Runs also before the person has authorised anything (`AuthMode.NONE`), so
 * it asks nothing of the spreadsheet: every item is always there and says itself when it does not fit.
 */
export const addMenu = (): void => {
  const menu = SpreadsheetApp.getUi().createAddonMenu()
  for (const item of ITEMS) {
    if (item) menu.addItem(item[0], item[1])
    else menu.addSeparator()
  }
  menu.addToUi()
}
