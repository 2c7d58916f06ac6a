import { CELL_RULES } from './cell/index.ts'
import { DUTY_RULES } from './duty/index.ts'
import { ENTERPRISE_RULES } from './enterprise/index.ts'
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
  ...ENTERPRISE_RULES,
  ...MOVEMENT_RULES,
]
