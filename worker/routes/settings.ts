import { Hono } from 'hono'
import * as z from 'zod/mini'
import { isoDay } from '../../shared/calendar/day.ts'
import { parsePeriod } from '../../shared/calendar/period.ts'
import type { AppEnv } from '../http/bindings.ts'
import { heldTags, PRIVATE } from '../http/etag.ts'
import { bodyOf, smallBody } from '../http/small-body.ts'
import { saveSettings, settingsTag } from '../settings/save-settings.ts'
import { readSettings } from '../settings/settings.ts'

const MOST_DUE_DAYS = 366
const MOST_YEARS = 100

const isAfterPeriod = ([id, day]: readonly [string, string]): boolean => {
  const period = parsePeriod(id)
  return period !== null && day > isoDay(period.lastDay)
}

/** `z.record` passes over `__proto__` as if nobody had sent it. */
const namingNoPrototype = z.custom<Record<string, unknown>>(
  (value) => typeof value !== 'object' || value === null || !Object.hasOwn(value, '__proto__'),
)

const SettingsBody = z.strictObject({
  statusOnReceipt: z.enum(['accepted', 'submitted']),
  counts: z.enum(['accepted', 'submitted']),
  dueDays: z.int().check(z.minimum(0), z.maximum(MOST_DUE_DAYS)),
  dueDates: z.pipe(
    namingNoPrototype,
    z
      .record(z.string().check(z.regex(/^\d{4}Q[1-4]$/)), z.iso.date())
      .check(z.refine((dates) => Object.entries(dates).every(isAfterPeriod))),
  ),
  retentionYears: z.nullable(z.int().check(z.minimum(1), z.maximum(MOST_YEARS))),
})

/** `GET` and `PUT /v1/settings`. */
export const settings = new Hono<AppEnv>()
  .get('/settings', async (c) => {
    const stored = await readSettings(c.env.DB)
    return c.json(stored, 200, { ...PRIVATE, ETag: await settingsTag(stored) })
  })
  .put('/settings', smallBody, async (c) => {
    const held = heldTags(c)
    const saved = bodyOf(c, SettingsBody)
    await saveSettings(c.env.DB, saved, held, c.get('person').id)
    return c.json(saved, 200, { ...PRIVATE, ETag: await settingsTag(saved) })
  })
