import { toDay } from '../../../../shared/calendar/day.ts'
import type { Province } from '../../../../shared/register/province.ts'
import type { ReportingUnit } from '../../../../shared/register/reporting-unit.ts'
import { NQ09 } from '../../../../shared/resolutions/nq09/resolution.ts'

const FIRST_DAY = toDay(2011, 10, 11)

const district = (code: string, name: string): ReportingUnit => ({
  code,
  name,
  kind: 'district',
  parent: '42',
  validFrom: FIRST_DAY,
  validTo: null,
  owes: {
    organizations: 'required',
    hamlets: 'required',
    members: 'required',
    duties: 'required',
    movement: 'required',
    enterprises: 'optional',
    quarterlyBriefing: 'required',
  },
})

/** Enough of another province to be told apart: two districts, with a commune each. */
export const PROVINCE: Province = {
  name: 'Hà Tĩnh',
  units: [district('436', 'Thành ủy Hà Tĩnh'), district('439', 'Huyện ủy Hương Sơn')],
  communes: {
    snapshots: [{ id: '2012', from: [2011, 10, 11] }],
    communes: { 436: ['18070 p 0-0 Trần Phú'], 439: ['18136 x 0-0 Sơn Hồng'] },
  },
  resolutions: [NQ09],
}
