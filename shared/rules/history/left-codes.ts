import type { Handed } from './history-rule.ts'

/** Codes of the organizations that stood in the previous submission and are gone, in its order. */
export const leftCodes = (previous: Handed, next: Handed): readonly string[] => {
  const stays = new Set(Object.keys(next.organizations))
  return Object.keys(previous.organizations).filter((code) => !stays.has(code))
}
