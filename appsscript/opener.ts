import { aloneAsPerson } from './alone.ts'

const PROPERTY = 'opener-key'

/**
 * The key that pages carry back with every call. It lies with the person's account: when a browser
 * with several Google accounts runs a call as another account, that account has another key.
 */
export const openerKey = (): string => {
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
