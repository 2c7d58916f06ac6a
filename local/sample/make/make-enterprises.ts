import { communesOn } from '../../../shared/register/communes.ts'
import type { EnterpriseRecord } from '../records.ts'
import type { UnitContext } from './unit-context.ts'

const KINDS = ['Công ty TNHH', 'Công ty cổ phần', 'Doanh nghiệp tư nhân', 'Hợp tác xã'] as const
const TRADES = ['may mặc', 'vận tải', 'xây dựng', 'chế biến gỗ', 'vật liệu', 'nông sản'] as const
const HANDED_IN = 0.5

/** The enterprises of a district without a Party organization; null where it hands the sheet not in. */
export const makeEnterprises = ({
  random,
  plan,
  period,
}: UnitContext): readonly EnterpriseRecord[] | null => {
  const communes = communesOn(period.lastDay).filter(({ district }) => district === plan.unit.code)
  if (communes.length === 0 || !random.chance(HANDED_IN)) return null
  return Array.from({ length: random.between(6, 30) }, (_, i) => ({
    code: `DN${String(i + 1).padStart(3, '0')}`,
    name: `${random.pick(KINDS)} ${random.pick(TRADES)} số ${i + 1}`,
    commune: random.chance(0.9) ? random.pick(communes).code : null,
    workers: random.chance(0.9) ? random.between(5, 400) : null,
    members: random.between(0, 4),
    hasUnion: random.pick([true, false, null]),
    officerAssigned: true,
    note: null,
  }))
}
