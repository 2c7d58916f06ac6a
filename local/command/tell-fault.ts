const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

/** Tells the person on stderr what could not be done, and why, in one line. */
export const tellFault = (what: string, error: unknown): void => {
  console.error(`${what}: ${reasonOf(error)}`)
}
