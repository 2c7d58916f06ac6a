import type { Difference } from '../../shared/api.ts'
import type { StoredEvent } from '../audit.ts'
import { readPlan } from '../plan.ts'
import { planHash } from '../save-plan.ts'
import { difference } from './difference.ts'

interface Detail {
  readonly number: number
  readonly year: number
  readonly entryHash: string
}

/** By task and year the event that saved it last, with what it says. */
const savedLast = async (
  db: D1Database,
): Promise<ReadonlyMap<string, Detail & { readonly event: number }>> => {
  const { results } = await db
    .prepare("SELECT id, detail FROM audit_events WHERE action = 'plan-saved' ORDER BY id")
    .all<Pick<StoredEvent, 'id' | 'detail'>>()
  return new Map(
    results.map(({ id, detail }) => {
      const saved: Detail = JSON.parse(detail)
      return [`${saved.number}/${saved.year}`, { ...saved, event: id }]
    }),
  )
}

/** Holds the entries of the plan against the events that saved them; names the event, if there is one. */
export const verifyPlan = async (db: D1Database): Promise<readonly Difference[]> => {
  const saved = await savedLast(db)
  const stored = new Map<string, string>()
  for (const row of await readPlan(db)) stored.set(`${row.number}/${row.year}`, await planHash(row))
  const keys = new Set([...saved.keys(), ...stored.keys()])
  return [...keys]
    .filter((key) => saved.get(key)?.entryHash !== stored.get(key))
    .map((key) => difference('plan', { event: saved.get(key)?.event ?? null }))
}
