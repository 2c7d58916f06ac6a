import type { Difference } from '../../../shared/wire/api/index.ts'
import type { PlanRow } from '../../plan/plan.ts'
import { planHash } from '../../plan/save-plan.ts'
import type { StoredEvent } from '../audit.ts'
import { eventsOf } from '../audit-events.ts'
import { difference } from './difference.ts'

interface Detail {
  readonly number: number
  readonly year: number
  readonly entryHash: string
}

type StoredEntry = PlanRow & { readonly updatedBy: string }

const keyOf = ({ number, year }: Pick<Detail, 'number' | 'year'>): string => `${number}/${year}`

/** By task and year the event that saved it last. */
const savedLast = async (db: D1Database): Promise<ReadonlyMap<string, StoredEvent>> =>
  new Map((await eventsOf(db, ['plan-saved'])).map((event) => [keyOf(JSON.parse(event.detail)), event]))

const isSame = async (entry: StoredEntry, event: StoredEvent): Promise<boolean> => {
  const { entryHash }: Detail = JSON.parse(event.detail)
  const { updatedAt, updatedBy, eventHash } = entry
  if (updatedAt !== event.at || updatedBy !== event.person || eventHash !== event.hash) return false
  return entryHash === (await planHash(entry))
}

/** Holds the entries of the plan against the events that saved them; names the event, if there is one. */
export const verifyPlan = async (db: D1Database): Promise<readonly Difference[]> => {
  const saved = await savedLast(db)
  const { results } = await db
    .prepare(
      `SELECT number, year, done_on AS doneOn, document, note, version, updated_at AS updatedAt,
         updated_by AS updatedBy, event_hash AS eventHash
       FROM plan_entries ORDER BY number, year`,
    )
    .all<StoredEntry>()
  const differences: Difference[] = []
  for (const entry of results) {
    const event = saved.get(keyOf(entry))
    if (event && (await isSame(entry, event))) continue
    differences.push(difference('plan', { event: event?.id ?? null }))
  }
  const stored = new Set(results.map(keyOf))
  for (const [key, { id }] of saved) if (!stored.has(key)) differences.push(difference('plan', { event: id }))
  return differences
}
