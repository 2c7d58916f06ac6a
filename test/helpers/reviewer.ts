import { expect } from 'vitest'
import type { Office } from './office.ts'

const EMAIL = 'duyet@nghean.test'

/** Calls the Worker as the province's reviewer: posts the body, if there is one. Fails unless it is answered 200. */
export type Reviewer = (path: string, body?: object) => Promise<Response>

/** Gives the office a reviewer. */
export const reviewerOf = async ({ worker }: Office): Promise<Reviewer> => {
  await worker.invite(EMAIL, 'province-approver', null)
  return async (path, body) => {
    const headers = { Authorization: `Bearer ${await worker.signToken(EMAIL)}` }
    const init = body ? { method: 'POST', headers, body: JSON.stringify(body) } : { headers }
    const answer = await fetch(`${worker.url}${path}`, init)
    expect([path, answer.status]).toEqual([path, 200])
    return answer
  }
}
