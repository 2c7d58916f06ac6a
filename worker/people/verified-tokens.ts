import { createRecent } from '../http/recent.ts'
import { type Account, type Issuer, verifyToken } from './auth.ts'

/** A token is judged anew after this time, so that a key that was withdrawn does not open for long. */
const FRESH_MS = 5 * 60_000
const MOST = 500

interface Verified {
  readonly account: Account
  /** Until when the judgement stands; milliseconds. */
  readonly until: number
}

/** As `verifyToken`, remembering for some minutes the tokens that were good: people ask several times. */
export const createVerifier = (issuers: readonly Issuer[]) => {
  const verified = createRecent<Verified>(MOST)
  return async (token: string, audiences: readonly string[]): Promise<Account> => {
    const name = [token, ...audiences].join(' ')
    const known = verified.get(name)
    if (known && Date.now() < known.until) return known.account
    const account = await verifyToken(token, issuers, audiences)
    verified.set(name, { account, until: Math.min(1000 * account.expiresAt, Date.now() + FRESH_MS) })
    return account
  }
}
