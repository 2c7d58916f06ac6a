import { isoDay } from '../../shared/calendar/day.ts'
import { showGoal } from '../../shared/measures/goal.ts'
import { INDICATORS } from '../../shared/measures/index.ts'
import { NQ09 } from '../../shared/resolutions/nq09/resolution.ts'
import { RULES } from '../../shared/rules/index.ts'
import type { Catalogue } from '../../shared/wire/api/index.ts'
import { sha256 } from '../http/hash.ts'
import { RULESET_FINGERPRINT } from '../http/ruleset.ts'

/** The catalogue as JSON, with the ETag that belongs to it. */
export interface CatalogueText {
  readonly json: string
  readonly etag: string
}

const catalogue = async (): Promise<Catalogue> => ({
  ruleset: RULESET_FINGERPRINT,
  resolution: {
    number: NQ09.number,
    issuedOn: isoDay(NQ09.issuedOn),
    issuedBy: NQ09.issuer,
    title: NQ09.title,
  },
  periods: NQ09.periods.map(({ id }) => id),
  indicators: INDICATORS.map(({ id, code, clause, name, goal }) => ({
    id,
    code,
    clause,
    name,
    goal: goal && showGoal(goal),
  })),
  rules: RULES.map(({ id, severity, must, source }) => ({ id, severity, must, source })),
})

const write = async (): Promise<CatalogueText> => {
  const json = JSON.stringify(await catalogue())
  return { json, etag: `"${(await sha256(json)).slice(0, 16)}"` }
}

let text: Promise<CatalogueText> | undefined

/** Written once in each isolate: it changes only with the Worker itself. */
export const catalogueText = (): Promise<CatalogueText> => {
  text ??= write()
  return text
}
