import type { Resolution } from '../resolution.ts'
import { BASELINE_ON, BASELINES } from './baselines.ts'
import { CLAUSES } from './clauses.ts'
import { GOALS } from './goals.ts'
import { PLAN } from './plan.ts'

/** Resolution 09-NQ/TU of the Party Committee of Nghệ An province. */
export const NQ09: Resolution<keyof typeof GOALS, keyof typeof CLAUSES> = {
  number: '09-NQ/TU',
  name: 'Nghị quyết về nâng cao năng lực lãnh đạo và sức chiến đấu của tổ chức cơ sở đảng tỉnh Nghệ An, giai đoạn 2011-2015',
  issuedBy: 'Ban Chấp hành Đảng bộ tỉnh Nghệ An',
  issuedOn: '2012-03-13',
  firstPeriod: '2012Q1',
  lastPeriod: '2015Q4',
  goals: GOALS,
  clauses: CLAUSES,
  plan: PLAN,
  baselines: BASELINES,
  baselineOn: BASELINE_ON,
}
