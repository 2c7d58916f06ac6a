import type { KeyState } from '../../bridge/tokens.ts'
import { nameOfKey } from './shared-key.ts'

const PROPERTY = 'blind-key'

/** The key that the units share, or null. One service call. */
export const loadKey = (): string | null =>
  PropertiesService.getDocumentProperties().getProperty(PROPERTY) || null

/** Keeps the key in this workbook; null forgets it. One service call. */
export const storeKey = (key: string | null): void => {
  const properties = PropertiesService.getDocumentProperties()
  if (key === null) properties.deleteProperty(PROPERTY)
  else properties.setProperty(PROPERTY, key)
}

/** The key of this workbook as people may see it. One service call. */
export const keyState = (): KeyState => {
  const key = loadKey()
  return { name: key && nameOfKey(key) }
}
