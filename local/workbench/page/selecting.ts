import { showToast } from './messages.ts'

const AFTER_MS = 120

/** Tells the server of the selection. */
export interface Selecting {
  /** A little later, unless another selection comes before. */
  readonly later: (send: () => Promise<unknown>) => void
  /** Now, if it was not told yet: before anything else is asked of the server. */
  readonly flush: () => Promise<void>
}

export const createSelecting = (): Selecting => {
  let timer = 0
  let send: (() => Promise<unknown>) | null = null
  const flush = async (): Promise<void> => {
    clearTimeout(timer)
    const now = send
    send = null
    await now?.().catch((error: Error) => showToast(error.message))
  }
  return {
    flush,
    later(next) {
      clearTimeout(timer)
      send = next
      timer = setTimeout(() => void flush(), AFTER_MS)
    },
  }
}
