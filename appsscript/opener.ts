import type { View } from './bridge.ts'
import { aloneAsPerson } from './workbook/alone.ts'

const PROPERTY = 'opener-key'

/**
 * The key that pages carry back with every call. It lies with the person's account: when a browser
 * with several Google accounts runs a call as another account, that account has another key.
 */
const openerKey = (): string => {
  const properties = PropertiesService.getUserProperties()
  return properties.getProperty(PROPERTY) ?? aloneAsPerson(() => firstKey(properties))
}

/** Read again, since another page of the person's may have been faster. */
const firstKey = (properties: GoogleAppsScript.Properties.Properties): string => {
  const known = properties.getProperty(PROPERTY)
  if (known) return known
  const fresh = Utilities.getUuid()
  properties.setProperty(PROPERTY, fresh)
  return fresh
}

/** Whether a page that this account opened sends the call. */
export const isOpener = (key: unknown): boolean =>
  typeof key === 'string' && key !== '' && PropertiesService.getUserProperties().getProperty(PROPERTY) === key

const TITLE = 'Tổng hợp NQ 09'

/** Opens the sidebar with one of its views; the page gets the opener key to send back with every call. */
export const openSidebar = (view: View): void => {
  const page = HtmlService.createHtmlOutputFromFile('sidebar').getContent()
  const started = page.replace('<body', `<body data-view="${view}" data-opener="${openerKey()}"`)
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(started).setTitle(TITLE))
}
