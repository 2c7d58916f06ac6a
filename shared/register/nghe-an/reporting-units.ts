import { toDay } from '../../calendar/day.ts'
import type { Owes, ReportingUnit } from '../reporting-unit.ts'

const DISTRICT: Owes = {
  organizations: 'required',
  hamlets: 'required',
  members: 'required',
  duties: 'required',
  enterprises: 'optional',
  movement: 'required',
  quarterlyBriefing: 'required',
}
const BLOC: Owes = { ...DISTRICT, hamlets: 'optional', quarterlyBriefing: 'none' }
const ARMED_FORCES: Owes = {
  ...DISTRICT,
  hamlets: 'optional',
  members: 'optional',
  quarterlyBriefing: 'optional',
}

const FIRST_DAY = toDay(2011, 10, 11)
const LAST_DAY_OF_DISTRICTS = toDay(2025, 6, 30)

const unit = (
  kind: ReportingUnit['kind'],
  owes: Owes,
  code: string,
  name: string,
  validTo: number | null,
  validFrom = FIRST_DAY,
): ReportingUnit => ({ code, name, kind, parent: '40', validFrom, validTo, owes })

const district = (code: string, name: string, validFrom = FIRST_DAY, validTo = LAST_DAY_OF_DISTRICTS) =>
  unit('district', DISTRICT, code, name, validTo, validFrom)

/** The register: who reports to the province committee, and since when. */
export const REPORTING_UNITS: readonly ReportingUnit[] = [
  district('412', 'Thành ủy Vinh'),
  district('413', 'Thị ủy Cửa Lò', FIRST_DAY, toDay(2024, 11, 30)),
  district('414', 'Thị ủy Thái Hòa'),
  district('415', 'Huyện ủy Quế Phong'),
  district('416', 'Huyện ủy Quỳ Châu'),
  district('417', 'Huyện ủy Kỳ Sơn'),
  district('418', 'Huyện ủy Tương Dương'),
  district('419', 'Huyện ủy Nghĩa Đàn'),
  district('420', 'Huyện ủy Quỳ Hợp'),
  district('421', 'Huyện ủy Quỳnh Lưu'),
  district('422', 'Huyện ủy Con Cuông'),
  district('423', 'Huyện ủy Tân Kỳ'),
  district('424', 'Huyện ủy Anh Sơn'),
  district('425', 'Huyện ủy Diễn Châu'),
  district('426', 'Huyện ủy Yên Thành'),
  district('427', 'Huyện ủy Đô Lương'),
  district('428', 'Huyện ủy Thanh Chương'),
  district('429', 'Huyện ủy Nghi Lộc'),
  district('430', 'Huyện ủy Nam Đàn'),
  district('431', 'Huyện ủy Hưng Nguyên'),
  district('432', 'Thị ủy Hoàng Mai', toDay(2013, 4, 3)),
  unit('bloc', BLOC, 'KCQ', 'Đảng ủy Khối các cơ quan tỉnh', null),
  unit('bloc', BLOC, 'KDN', 'Đảng ủy Khối doanh nghiệp tỉnh', null),
  unit('armed-forces', ARMED_FORCES, 'QS', 'Đảng ủy Quân sự tỉnh', null),
  unit('armed-forces', ARMED_FORCES, 'CA', 'Đảng ủy Công an tỉnh', null),
  unit('armed-forces', ARMED_FORCES, 'BP', 'Đảng ủy Bộ đội Biên phòng tỉnh', null),
  unit('university', BLOC, 'DHV', 'Đảng ủy Trường Đại học Vinh', null),
  unit('university', BLOC, 'SPKT', 'Đảng ủy Trường Đại học Sư phạm Kỹ thuật Vinh', null),
]
