import type { Confirmation } from '../../shared/wire/confirmations.ts'

/** What the script said last; it goes with every check. */
let known: readonly Confirmation[] = []

export const knownConfirmations = (): readonly Confirmation[] => known

export const setConfirmations = (confirmations: readonly Confirmation[]): void => {
  known = confirmations
}
