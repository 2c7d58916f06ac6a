import type { PropertyStoreName } from '../../standin.ts'
import type { Run } from '../run.ts'
import { call, fail, free, type Methods } from '../service.ts'

const VALUE_LIMIT = 100 * 1024
const KEY_LIMIT = 250
const DEFAULT_SECONDS = 600
const LONGEST_SECONDS = 21_600

const read = (run: Run, name: PropertyStoreName, key: string): string | null => {
  const entry = run.world.caches[name].get(key)
  if (!entry) return null
  if (entry.expires > run.world.clock.now()) return entry.value
  run.world.caches[name].delete(key)
  return null
}

const write = (run: Run, name: PropertyStoreName, key: string, value: string, seconds: number): void => {
  if (key.length > KEY_LIMIT) fail('Argument too large: key')
  if (Buffer.byteLength(value, 'utf8') > VALUE_LIMIT) fail('Argument too large: value')
  if (seconds < 1 || seconds > LONGEST_SECONDS) fail('Invalid argument: expirationInSeconds')
  run.world.caches[name].set(key, { value, expires: run.world.clock.now() + seconds * 1000 })
}

const open = (name: PropertyStoreName) => free<null>('', (run) => run.create('Cache', name))

export const cacheServiceMethods: Methods<null> = {
  getScriptCache: open('script'),
  getUserCache: open('user'),
}

export const cacheMethods: Methods<PropertyStoreName> = {
  get: call('string', read),
  put: call(
    ['string,string,integer?', 'string,number,integer?'],
    (run, name, key: string, value: string | number, seconds = DEFAULT_SECONDS) =>
      write(run, name, key, String(value), seconds),
  ),
}
