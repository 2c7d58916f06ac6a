import type { Settings } from '../shared/api.ts'
import { selectSettings, toSettings } from './settings.ts'
import {
  type Place,
  type SubmissionRow,
  selectByKey,
  selectLatest,
  selectVersion,
  type Target,
} from './submissions.ts'

/** What a write to a place must be held against. */
export interface PlaceState {
  /** 0 when nothing was handed in yet. */
  readonly latest: number
  readonly isClosed: boolean
  readonly settings: Settings
  /** The submission that was asked for, by its version or its idempotency key. */
  readonly found: SubmissionRow | null
}

const readState = async (
  db: D1Database,
  place: Place,
  selectOne: D1PreparedStatement,
): Promise<PlaceState> => {
  const [latest, period, settings, found] = await db.batch<never>([
    selectLatest(db, place),
    db.prepare('SELECT closed_at FROM periods WHERE period = ? AND closed_at IS NOT NULL').bind(place.period),
    selectSettings(db),
    selectOne,
  ])
  const versions: readonly { readonly version: number | null }[] = latest?.results ?? []
  return {
    latest: versions[0]?.version ?? 0,
    isClosed: (period?.results.length ?? 0) > 0,
    settings: toSettings(settings?.results ?? []),
    found: found?.results[0] ?? null,
  }
}

/** The place as it stands, with what came with this idempotency key. */
export const stateForKey = (db: D1Database, place: Place, key: string): Promise<PlaceState> =>
  readState(db, place, selectByKey(db, place, key))

/** The place as it stands, with this version. */
export const stateForVersion = (db: D1Database, target: Target): Promise<PlaceState> =>
  readState(db, target, selectVersion(db, target))
