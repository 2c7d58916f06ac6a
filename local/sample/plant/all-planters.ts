import { RULES } from '../../../shared/rules/index.ts'
import type { Severity } from '../../../shared/rules/issue.ts'
import { AMBIGUOUS_PLANTERS } from './ambiguous-planters.ts'
import { CELL_PLANTERS } from './cell-planters.ts'
import { COLUMN_PLANTERS } from './column-planters.ts'
import { COMMUNE_PLANTERS } from './commune-planters.ts'
import { COUNT_PLANTERS } from './count-planters.ts'
import { DATE_ORDER_PLANTERS } from './date-order-planters.ts'
import { DUTY_PLANTERS } from './duty-planters.ts'
import { ENTERPRISE_PLANTERS } from './enterprise-planters.ts'
import { HAMLET_PLANTERS } from './hamlet-planters.ts'
import { LABEL_PLANTERS } from './label-planters.ts'
import { MEMBER_DATE_PLANTERS } from './member-date-planters.ts'
import { MEMBER_PLANTERS } from './member-planters.ts'
import { ORGANIZATION_PLANTERS } from './organization-planters.ts'
import { PARENT_PLANTERS } from './parent-planters.ts'
import type { Planter } from './planter.ts'
import { REPEAT_PLANTERS } from './repeat-planters.ts'
import { REQUIRED_PLANTERS } from './required-planters.ts'
import { SEAT_PLANTERS } from './seat-planters.ts'
import { WHOLE_PLANTERS } from './sheet-planters.ts'
import { SIZE_PLANTERS } from './size-planters.ts'
import { TAB_PLANTERS } from './tab-planters.ts'
import { TEXT_PLANTERS } from './text-planters.ts'
import { TOTAL_PLANTERS } from './total-planters.ts'

/** Turn by turn from the lists, so that a few errors already are of varied kinds. */
const interleave = (lists: readonly (readonly Planter[])[]): readonly Planter[] =>
  Array.from({ length: Math.max(...lists.map((list) => list.length)) }, (_, i) =>
    lists.flatMap((list) => list[i] ?? []),
  ).flat()

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info']
const severityOf = ({ rule }: Planter) => RULES.find(({ id }) => id === rule)?.severity

const VARIED = interleave([
  MEMBER_DATE_PLANTERS,
  PARENT_PLANTERS,
  HAMLET_PLANTERS,
  REQUIRED_PLANTERS,
  MEMBER_PLANTERS,
  COUNT_PLANTERS,
  CELL_PLANTERS,
  DUTY_PLANTERS,
  REPEAT_PLANTERS,
  COMMUNE_PLANTERS,
  LABEL_PLANTERS,
  ENTERPRISE_PLANTERS,
  SEAT_PLANTERS,
  AMBIGUOUS_PLANTERS,
  ORGANIZATION_PLANTERS,
  SIZE_PLANTERS,
  COLUMN_PLANTERS,
  DATE_ORDER_PLANTERS,
  TOTAL_PLANTERS,
  TEXT_PLANTERS,
  WHOLE_PLANTERS,
  TAB_PLANTERS,
])

/**
 * All planters, each named by the rule that must find what it plants: those of errors, then of
 * warnings, then of infos.
 */
export const PLANTERS: readonly Planter[] = SEVERITIES.flatMap((severity) =>
  VARIED.filter((planter) => severityOf(planter) === severity),
)
