import { createHash } from 'node:crypto'
import { readdirSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rulesetFingerprint } from '../ruleset/fingerprint.ts'
import type { ProvinceAlias } from './province-alias.ts'

const MIGRATIONS = fileURLToPath(new URL('../../worker/migrations/', import.meta.url))
const LENGTH = 12

/** What a build puts in the place of names that the Worker declares, as the bundler's `define` takes it. */
export const buildValues = (alias: ProvinceAlias): Record<string, string> => ({
  RULESET: JSON.stringify(rulesetFingerprint(alias)),
  SCHEMA: String(readdirSync(MIGRATIONS).filter((name) => name.endsWith('.sql')).length),
})

/** The name of a build, from all its code but this name. */
export const nameOfBuild = (code: string): string =>
  createHash('sha256').update(code).digest('hex').slice(0, LENGTH)
