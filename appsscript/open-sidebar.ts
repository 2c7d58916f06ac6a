import type { View } from './bridge.ts'
import { openerKey } from './opener.ts'

const TITLE = 'Tổng hợp NQ 09'

/** Opens the sidebar with one of its views; the page gets the opener key to send back with every call. */
export const openSidebar = (view: View): void => {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent()
  const started = page.replace('<body', `<body data-view="${view}" data-opener="${openerKey()}"`)
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(started).setTitle(TITLE))
}
