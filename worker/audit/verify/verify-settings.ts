import type { Difference, Settings } from '../../../shared/wire/api/index.ts'
import { FIRST_SETTINGS, selectSettings, writtenSettings } from '../../settings/settings.ts'
import { eventsOf } from '../audit-events.ts'
import { difference } from './difference.ts'

/** Holds the settings against the event that saved them last, or against those of a new database. */
export const verifySettings = async (db: D1Database): Promise<readonly Difference[]> => {
  const last = (await eventsOf(db, ['settings-saved'])).at(-1)
  const saved: Settings = { ...FIRST_SETTINGS, ...(last && JSON.parse(last.detail)) }
  const { results } = await selectSettings(db).all<{ readonly name: string; readonly value: string }>()
  const stored = new Map(results.map(({ name, value }) => [name, value]))
  const expected = Object.entries(writtenSettings(saved))
  const isSame =
    stored.size === expected.length && expected.every(([name, value]) => stored.get(name) === value)
  return isSame ? [] : [difference('settings', { event: last?.id ?? null })]
}
