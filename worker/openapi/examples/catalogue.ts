import { isoDay } from '../../../shared/calendar/day.ts'
import { INDICATORS } from '../../../shared/measures/catalogue.ts'
import { showGoal } from '../../../shared/measures/goal.ts'
import { NQ09 } from '../../../shared/resolutions/nq09/resolution.ts'
import { memberUnder18 } from '../../../shared/rules/member/under-18.ts'
import type { Catalogue } from '../../../shared/wire/api/index.ts'
import { submission } from './submission.ts'

const { id: ruleId, severity, must, source } = memberUnder18

export const catalogue: Catalogue = {
  ruleset: submission.ruleset,
  resolution: {
    number: NQ09.number,
    issuedOn: isoDay(NQ09.issuedOn),
    issuedBy: NQ09.issuer,
    title: NQ09.title,
  },
  periods: ['2012Q3', '2012Q4'],
  indicators: INDICATORS.filter(({ id }) => id === 'hamlets-with-cell').map(
    ({ id, code, clause, name, goal }) => ({
      id,
      code,
      clause,
      name,
      goal: goal && showGoal(goal),
    }),
  ),
  rules: [{ id: ruleId, severity, must, source }],
}
