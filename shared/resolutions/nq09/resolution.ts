import { toDay } from '../../calendar/day.ts'
import type { Resolution } from '../resolution.ts'
import { PERIODS } from './periods.ts'
import { PLAN } from './plan.ts'

/** Resolution 09-NQ/TU of the Nghệ An Party committee, 13 March 2012. */
export const NQ09: Resolution = {
  id: 'nq09',
  number: '09-NQ/TU',
  title:
    'Nâng cao năng lực lãnh đạo và sức chiến đấu của tổ chức cơ sở đảng tỉnh Nghệ An, giai đoạn 2011-2015',
  issuer: 'Ban Chấp hành Đảng bộ tỉnh Nghệ An',
  issuedOn: toDay(2012, 3, 13),
  periods: PERIODS,
  baselineOn: toDay(2011, 12, 31),
  baselines: [
    { indicator: 'baseline-organizations', value: 1565 },
    { indicator: 'baseline-cells', value: 10148 },
    { indicator: 'baseline-members', value: 167740 },
  ],
  plan: PLAN,
}
