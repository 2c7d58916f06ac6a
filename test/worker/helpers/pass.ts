import { onTestFinished, vi } from 'vitest'

/** Puts the clock forward by milliseconds and stops it there until the test ends. */
export const pass = (ms: number): void => {
  vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + ms })
  onTestFinished(() => {
    vi.useRealTimers()
  })
}
