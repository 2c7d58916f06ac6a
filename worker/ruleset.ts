import { rulesetText } from '../shared/rules/index.ts'
import { sha256 } from './hash.ts'

let fingerprint: Promise<string> | undefined

/** Names the rules that this Worker runs: SHA-256 of their text, first 12 hex digits. */
export const rulesetFingerprint = (): Promise<string> => {
  fingerprint ??= sha256(rulesetText()).then((digest) => digest.slice(0, 12))
  return fingerprint
}
