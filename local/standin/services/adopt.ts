import type { Realm } from '../realm/realm.ts'

const isRecord = (value: object): boolean => Object.getPrototypeOf(value) === Object.prototype

const adoptList = (realm: Realm, items: readonly unknown[]): unknown[] =>
  Array.isArray(items[0]) && items.every(Array.isArray)
    ? realm.toolkit.rows(items as readonly (readonly unknown[])[])
    : realm.toolkit.list(items.map((item) => adopt(realm, item)))

/**
 * This side's arrays and objects as the realm's own, grids included; bytes become signed numbers, as
 * Java has them. What is of the realm already passes.
 */
export const adopt = (realm: Realm, value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value
  if (value instanceof Uint8Array) {
    return realm.toolkit.list(new Int8Array(value.buffer, value.byteOffset, value.length))
  }
  if (Array.isArray(value)) return adoptList(realm, value)
  if (!isRecord(value)) return value
  return realm.toolkit.record(Object.entries(value).map(([key, item]) => [key, adopt(realm, item)] as const))
}
