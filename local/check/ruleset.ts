import { createHash } from 'node:crypto'
import { rulesetText } from '../../shared/rules/index.ts'

const LENGTH = 12

/** Fingerprint of the rules that this program checks with: SHA-256, first 12 hex digits. */
export const rulesetFingerprint = (): string =>
  createHash('sha256').update(rulesetText()).digest('hex').slice(0, LENGTH)
