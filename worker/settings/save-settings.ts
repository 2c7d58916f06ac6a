import type { Settings } from '../../shared/wire/api/index.ts'
import { record } from '../audit/audit.ts'
import { ApiError } from '../http/error.ts'
import { requireHeld } from '../http/etag.ts'
import { sha256 } from '../http/hash.ts'
import { recountAll } from '../submissions/standings.ts'
import { readSettings, writeSettings } from './settings.ts'
import { needsAnother, SHORTEST_ALONE } from './shorter-retention.ts'

/** The ETag of the settings. */
export const settingsTag = async (settings: Settings): Promise<string> => {
  const { statusOnReceipt, counts, dueDays, dueDates, retentionYears } = settings
  const text = JSON.stringify([statusOnReceipt, counts, dueDays, dueDates, retentionYears])
  return `"${(await sha256(text)).slice(0, 16)}"`
}

const requireOneIsEnough = (before: Settings, after: Settings): void => {
  if (!needsAnother(before, after)) return
  throw new ApiError('conflict', {
    message: `Giữ số liệu dưới ${SHORTEST_ALONE} năm phải có hai quản trị đồng ý nên cài đặt chưa được lưu; hãy ghi đề nghị ở mục thời hạn giữ số liệu (/v1/settings/retention) để một quản trị khác xác nhận.`,
  })
}

/**
 * Puts settings in place of those that the caller holds; figures follow at once when something else counts.
 * The same again changes nothing. Throws `precondition-failed` when others stand there by now, and `conflict` when figures
 * would be kept for less than one admin may say.
 */
export const saveSettings = (
  db: D1Database,
  settings: Settings,
  held: readonly string[],
  person: string,
): Promise<void> =>
  record(db, async () => {
    const before = await readSettings(db)
    const etag = await settingsTag(before)
    if (etag === (await settingsTag(settings))) return { result: undefined, change: null }
    requireHeld(held, etag)
    requireOneIsEnough(before, settings)
    const follows = before.counts === settings.counts ? [] : recountAll(db)
    return {
      result: undefined,
      change: {
        event: {
          ...{ at: new Date().toISOString(), person, action: 'settings-saved' },
          detail: { ...settings },
        },
        statements: [...writeSettings(db, settings), ...follows],
      },
    }
  })
