import { createLocalJWKSet, errors, type JSONWebKeySet, type JWTVerifyGetKey } from 'jose'
import { ApiError } from '../http/error.ts'
import { logTrouble } from '../http/log.ts'

const MINUTE_MS = 60_000
/** Keys are fetched anew after this time, so that one that was withdrawn does not open for long. */
const RENEWED_MS = 10 * MINUTE_MS
/** While they cannot be had, those that are held serve on: Google itself lets them be kept for hours. */
const GOOD_MS = 60 * MINUTE_MS
/** Who holds good keys does not ask more often, whatever keys the tokens name. */
const COOLDOWN_MS = 30_000
/** Who holds none does not ask more often, however many wait. */
const PAUSE_MS = 5_000
const ANSWER_MS = 3_000
/** Longer than any answer takes: the request that asked is gone, its client hung up. */
const ABANDONED_MS = 4_000
const LOOK_MS = 20

interface Held {
  readonly find: JWTVerifyGetKey
  readonly since: number
}

interface Attempt {
  readonly begun: number
  isOver: boolean
  hasFailed: boolean
}

const fetchKeys = async (url: string): Promise<JWTVerifyGetKey> => {
  const answer = await fetch(url, { redirect: 'manual', signal: AbortSignal.timeout(ANSWER_MS) })
  if (answer.status !== 200) throw new TypeError('the keys are not answered with 200')
  const set = await answer.json<JSONWebKeySet>()
  const find = createLocalJWKSet(set)
  if (set.keys.length === 0) throw new TypeError('the key set is empty')
  return find
}

/** Null when no such key is held. */
const keyIn = async (held: Held | null, ...asked: Parameters<JWTVerifyGetKey>) => {
  try {
    return held && (await held.find(...asked))
  } catch (error) {
    if (error instanceof errors.JWKSNoMatchingKey) return null
    throw error
  }
}

/** The keys and the one fetch that may be under way, for all requests of the isolate. */
const createStore = (url: string) => {
  let held: Held | null = null
  let last: Attempt = { begun: Number.NEGATIVE_INFINITY, isOver: true, hasFailed: false }

  const isYoungerThan = (age: number): boolean => held !== null && Date.now() < held.since + age
  const good = (): Held | null => (isYoungerThan(GOOD_MS) ? held : null)
  const waitMs = (): number => last.begun + (good() ? COOLDOWN_MS : PAUSE_MS) - Date.now()
  const isUnderWay = (): boolean => !last.isOver && Date.now() < last.begun + ABANDONED_MS

  const ask = async (): Promise<void> => {
    const attempt = { begun: Date.now(), isOver: false, hasFailed: false }
    last = attempt
    try {
      held = { find: await fetchKeys(url), since: Date.now() }
    } catch (error) {
      attempt.hasFailed = true
      logTrouble('identity-unavailable', error)
    }
    attempt.isOver = true
  }

  /** Asks unless that was done just now. A promise of another request's fetch dies with it, so nobody waits for one. */
  const renew = async (): Promise<void> => {
    while (isUnderWay()) await scheduler.wait(LOOK_MS)
    if (last.isOver && waitMs() > 0) return
    await ask()
  }

  return {
    good,
    renew,
    isDue: () => !isYoungerThan(RENEWED_MS) && !(good() && isUnderWay()),
    hasFailed: () => last.hasFailed || good() === null,
    retryAfter: () => Math.max(1, Math.ceil(waitMs() / 1000)),
  }
}

/**
 * The public keys at an address (a JWKS), kept in the isolate. However many requests come, and whatever keys their
 * tokens name, the address is asked once in a while. Throws `JWKSNoMatchingKey` for a key that does not exist and
 * `identity-unavailable`, with the time to wait, while the keys cannot be had.
 */
export const remoteKeys = (url: string): JWTVerifyGetKey => {
  const store = createStore(url)
  return async (...asked) => {
    if (store.isDue()) await store.renew()
    const known = await keyIn(store.good(), ...asked)
    if (known) return known
    await store.renew()
    const key = await keyIn(store.good(), ...asked)
    if (key) return key
    if (!store.hasFailed()) throw new errors.JWKSNoMatchingKey()
    throw new ApiError('identity-unavailable', { retryAfter: store.retryAfter(), isLogged: true })
  }
}
