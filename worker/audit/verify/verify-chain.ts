import type { Difference, Verification } from '../../../shared/wire/api/index.ts'
import { hashOf, type StoredEvent } from '../audit.ts'
import { eventsAfter } from '../audit-events.ts'
import { difference } from './difference.ts'

const PAGE = 500

type Link = Pick<StoredEvent, 'id' | 'hash'>

const isNext = async (last: Link, event: StoredEvent): Promise<boolean> =>
  event.id === last.id + 1 && event.previousHash === last.hash && event.hash === (await hashOf(event))

/** The end of the chain as it was noted beside it: one that was cut off leaves no gap. */
const verifyHead = async (db: D1Database, last: Link): Promise<readonly Difference[]> => {
  const { results } = await db.prepare('SELECT number, id, hash FROM audit_head').all<Link>()
  const [head] = results
  if (head?.id === last.id && head.hash === last.hash) return []
  return [difference('chain', { event: head?.id ?? last.id })]
}

/** Recomputes the chain of events from the first to the last, and tells the hash of its end. */
export const verifyChain = async (
  db: D1Database,
): Promise<Pick<Verification, 'events' | 'differences'> & { readonly head: Link }> => {
  const differences: Difference[] = []
  let last: Link = { id: 0, hash: '' }
  let events = 0
  for (
    let page = await eventsAfter(db, 0, PAGE);
    page.length > 0;
    page = await eventsAfter(db, last.id, PAGE)
  ) {
    for (const event of page) {
      if (!(await isNext(last, event))) differences.push(difference('chain', { event: event.id }))
      last = { id: event.id, hash: event.hash }
      events++
    }
  }
  return { events, head: last, differences: [...differences, ...(await verifyHead(db, last))] }
}
