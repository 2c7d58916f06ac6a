import type { Settings } from '../../shared/wire/api/index.ts'
import type { Extension } from '../../shared/wire/api/periods.ts'
import { batch, type Query } from '../http/batch.ts'
import { selectExtensions } from '../periods/due-days.ts'
import { selectSettings, toSettings } from '../settings/settings.ts'
import { type PreviousRow, selectPrevious } from './previous.ts'
import { type SubmissionRow, selectByKey, selectLatest, selectVersion, type Target } from './submissions.ts'

/** What a write to a place must be held against. */
export interface PlaceState {
  /** 0 when nothing was handed in yet. */
  readonly latest: number
  readonly isClosed: boolean
  readonly settings: Settings
  /** Of the period. */
  readonly extensions: readonly Extension[]
  /** The submission that was asked for, by its version or its idempotency key. */
  readonly found: SubmissionRow | null
  /** What it is held against. */
  readonly previous: PreviousRow | null
}

const readState = async (
  db: D1Database,
  target: Target,
  selectOne: Query<SubmissionRow>,
): Promise<PlaceState> => {
  const [latest, period, settings, found, previous, extensions] = await batch(db, [
    selectLatest(db, target),
    db
      .prepare('SELECT closed_at FROM periods WHERE period = ? AND closed_at IS NOT NULL')
      .bind(target.period),
    selectSettings(db),
    selectOne,
    selectPrevious(db, target),
    selectExtensions(db, target.period),
  ])
  return {
    latest: latest[0]?.version ?? 0,
    isClosed: period.length > 0,
    settings: toSettings(settings),
    extensions,
    found: found[0] ?? null,
    previous: previous[0] ?? null,
  }
}

/** The place as it stands for a version to come, with what came with this idempotency key. */
export const stateForKey = (db: D1Database, target: Target, key: string): Promise<PlaceState> =>
  readState(db, target, selectByKey(db, target, key))

/** The place as it stands, with this version. */
export const stateForVersion = (db: D1Database, target: Target): Promise<PlaceState> =>
  readState(db, target, selectVersion(db, target))
