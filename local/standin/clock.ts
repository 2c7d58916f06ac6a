/** A clock that can run ahead of the machine's. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number
  readonly advance: (milliseconds: number) => void
}

/** Starts at `start`, or at the machine's time. */
export const startClock = (start?: number): Clock => {
  let ahead = start === undefined ? 0 : start - Date.now()
  return {
    now: () => Math.floor(Date.now() + ahead),
    advance: (milliseconds) => {
      ahead += milliseconds
    },
  }
}
