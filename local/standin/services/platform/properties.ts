import type { PropertyStoreName } from '../../standin.ts'
import type { Run } from '../run.ts'
import { call, fail, free, type Methods, SELF } from '../service.ts'

const VALUE_LIMIT = 9 * 1024
const STORE_LIMIT = 500 * 1024
const FULL_STORE =
  'You have exceeded the property storage quota. Please remove some properties and try again.'

const bytesOf = (text: string) => Buffer.byteLength(text, 'utf8')

const storeOf = (run: Run, name: PropertyStoreName) => run.world.properties[name]

const sizeOf = (store: ReadonlyMap<string, string>): number => {
  let size = 0
  for (const [key, value] of store) size += bytesOf(key) + bytesOf(value)
  return size
}

/** Sets several properties, or none when one of them or all together are too large. */
const setAll = (
  run: Run,
  name: PropertyStoreName,
  values: readonly (readonly [string, unknown])[],
  clear: boolean,
) => {
  const store = new Map(clear ? [] : storeOf(run, name))
  for (const [key, value] of values) {
    const text = String(value)
    if (bytesOf(text) > VALUE_LIMIT) fail('Argument too large: value')
    store.set(key, text)
  }
  if (sizeOf(store) > STORE_LIMIT) fail(FULL_STORE)
  run.world.properties[name] = store
  return SELF
}

const open = (name: PropertyStoreName) => free<null>('', (run) => run.create('Properties', name))

export const propertiesServiceMethods: Methods<null> = {
  getDocumentProperties: open('document'),
  getScriptProperties: open('script'),
  getUserProperties: open('user'),
}

export const propertiesMethods: Methods<PropertyStoreName> = {
  getProperty: call('string', (run, name, key: string) => storeOf(run, name).get(key) ?? null),
  getProperties: call('', (run, name) => Object.fromEntries(storeOf(run, name))),
  getKeys: call('', (run, name) => [...storeOf(run, name).keys()]),
  setProperty: call(
    ['string,string', 'string,number', 'string,boolean'],
    (run, name, key: string, value: unknown) => setAll(run, name, [[key, value]], false),
  ),
  setProperties: call('object,boolean?', (run, name, values: object, clear = false) =>
    setAll(run, name, Object.entries(values), clear),
  ),
  deleteProperty: call('string', (run, name, key: string) => {
    storeOf(run, name).delete(key)
    return SELF
  }),
}
