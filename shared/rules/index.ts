import { THRESHOLDS } from '../resolution/thresholds.ts'
import { CLASSIFICATION_SCHEMES } from '../sheets/classifications.ts'
import { SHEETS } from '../sheets/index.ts'
import { TEMPLATE_VERSION } from '../sheets/info.ts'
import { PEOPLES } from '../sheets/peoples.ts'
import { CELL_RULES } from './cell/index.ts'
import { DUTY_RULES } from './duty/index.ts'
import { HAMLET_RULES } from './hamlet/index.ts'
import { MEMBER_RULES } from './member/index.ts'
import { MOVEMENT_RULES } from './movement/index.ts'
import { ORGANIZATION_RULES } from './organization/index.ts'
import type { Rule } from './rule.ts'
import { STRUCTURE_RULES } from './structure/index.ts'

/** The catalogue, in the order people meet the rules; earlier errors win a cell. */
export const RULES: readonly Rule[] = [
  ...STRUCTURE_RULES,
  ...CELL_RULES,
  ...ORGANIZATION_RULES,
  ...HAMLET_RULES,
  ...MEMBER_RULES,
  ...DUTY_RULES,
  ...MOVEMENT_RULES,
]

/**
 * All that decides what the rules say, as one text. Its SHA-256, first 12 hex digits, is the
 * fingerprint of the ruleset; each runtime hashes with its own library.
 */
export const rulesetText = (): string =>
  JSON.stringify({
    template: TEMPLATE_VERSION,
    rules: RULES.map(({ id, severity, must, source }) => [id, severity, must, source.text]),
    sheets: SHEETS,
    classifications: CLASSIFICATION_SCHEMES,
    peoples: PEOPLES,
    thresholds: THRESHOLDS,
  })
