import type { Difference } from '../../shared/api.ts'
import { hashOf, type StoredEvent } from '../audit.ts'
import { eventsAfter } from '../audit-events.ts'
import { difference } from './difference.ts'

const PAGE = 500

type Link = Pick<StoredEvent, 'id' | 'hash'>

const isNext = async (last: Link, event: StoredEvent): Promise<boolean> =>
  event.id === last.id + 1 && event.previousHash === last.hash && event.hash === (await hashOf(event))

/** Recomputes the chain of events from the first to the last. */
export const verifyChain = async (
  db: D1Database,
): Promise<{ readonly events: number; readonly differences: readonly Difference[] }> => {
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
      last = event
      events++
    }
  }
  return { events, differences }
}
