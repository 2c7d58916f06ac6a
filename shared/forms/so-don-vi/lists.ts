/** One value of a list: `key` in code, `value` on the sheet, `aliases` read as the same. */
export interface ListValue<K extends string = string> {
  readonly key: K
  readonly value: string
  readonly aliases?: readonly string[]
}

/** A closed list of values, in the order of the dropdown. */
export type List<K extends string = string> = readonly ListValue<K>[]

/** The keys of a list. */
export type KeyOf<L> = L extends List<infer K> ? K : never

const list = <const K extends string>(...values: ListValue<K>[]): List<K> => values

/** The value a person sees for a key of the list; the key itself when the list lacks it. */
export const listValue = <K extends string>(values: List<K>, key: K): string =>
  values.find((value) => value.key === key)?.value ?? key

export const YES_NO = list(
  { key: 'yes', value: 'Có', aliases: ['x', '✓', '1', 'TRUE'] },
  { key: 'no', value: 'Không', aliases: ['0', 'FALSE'] },
)

export const ORGANIZATION_LEVEL = list(
  { key: 'grassroots-committee', value: 'Đảng bộ cơ sở' },
  { key: 'grassroots-cell', value: 'Chi bộ cơ sở' },
  { key: 'section-committee', value: 'Đảng bộ bộ phận' },
  { key: 'subordinate-cell', value: 'Chi bộ trực thuộc' },
)

export const ORGANIZATION_TYPE = list(
  { key: 'commune', value: 'Xã' },
  { key: 'ward', value: 'Phường' },
  { key: 'township', value: 'Thị trấn' },
  { key: 'agency', value: 'Cơ quan' },
  { key: 'public-service', value: 'Đơn vị sự nghiệp', aliases: ['ĐVSN'] },
  { key: 'state-enterprise', value: 'Doanh nghiệp nhà nước', aliases: ['Doanh nghiệp NN'] },
  { key: 'private-enterprise', value: 'Doanh nghiệp ngoài nhà nước', aliases: ['Doanh nghiệp ngoài NN'] },
  { key: 'armed-forces', value: 'Lực lượng vũ trang', aliases: ['LLVT'] },
)

export const SECRETARY_ALSO = list(
  { key: 'none', value: 'Không' },
  { key: 'head', value: 'Thủ trưởng' },
  { key: 'deputy-head', value: 'Phó thủ trưởng' },
  { key: 'board-chair', value: 'Chủ tịch hội đồng quản trị' },
  { key: 'director', value: 'Giám đốc' },
  { key: 'deputy-director', value: 'Phó giám đốc' },
  { key: 'commune-chair', value: 'Chủ tịch UBND' },
  { key: 'hamlet-head', value: 'Xóm trưởng' },
  { key: 'front-head', value: 'Trưởng ban công tác Mặt trận' },
  { key: 'division-head', value: 'Trưởng phòng, ban' },
  { key: 'deputy-division-head', value: 'Phó phòng, ban' },
)

export const COMMITTEE_ROLE = list(
  { key: 'secretary', value: 'Bí thư', aliases: ['Bí thư Đảng ủy', 'Bí thư chi bộ'] },
  { key: 'deputy-secretary', value: 'Phó bí thư', aliases: ['Phó bí thư thường trực'] },
  { key: 'standing-member', value: 'Ủy viên ban thường vụ', aliases: ['UVBTV'] },
  { key: 'member', value: 'Cấp ủy viên' },
)

export const CELL_ROLE = list(
  { key: 'secretary', value: 'Bí thư chi bộ' },
  { key: 'deputy-secretary', value: 'Phó bí thư chi bộ' },
  { key: 'member', value: 'Chi ủy viên' },
)

export const OCCUPATION = list(
  { key: 'farmer', value: 'Nông dân' },
  { key: 'worker', value: 'Công nhân' },
  { key: 'civil-servant', value: 'Cán bộ, công chức' },
  { key: 'public-employee', value: 'Viên chức' },
  { key: 'armed-forces', value: 'Lực lượng vũ trang', aliases: ['LLVT'] },
  { key: 'student', value: 'Học sinh, sinh viên' },
  { key: 'private-worker', value: 'Lao động ngoài nhà nước' },
  { key: 'other', value: 'Khác' },
)

export const HAMLET_KIND = list(
  { key: 'block', value: 'Khối' },
  { key: 'hamlet', value: 'Xóm' },
  { key: 'village', value: 'Bản' },
)

export const CELL_STATUS = list(
  { key: 'own', value: 'Có chi bộ' },
  { key: 'joint', value: 'Sinh hoạt ghép' },
  { key: 'none', value: 'Chưa có chi bộ' },
)

export const GENDER = list({ key: 'male', value: 'Nam' }, { key: 'female', value: 'Nữ' })

export const MEMBER_STATUS = list(
  { key: 'official', value: 'Chính thức' },
  { key: 'probationary', value: 'Dự bị' },
)

export const TRAINED_TITLE = list(
  { key: 'secretary', value: 'Bí thư', aliases: ['Bí thư Đảng ủy'] },
  { key: 'deputy-secretary', value: 'Phó bí thư', aliases: ['Phó bí thư thường trực'] },
)

export const RESIDENCE_INTRODUCTION = list(
  { key: 'yes', value: 'Có' },
  { key: 'no', value: 'Không' },
  { key: 'not-applicable', value: 'Không thuộc diện' },
)

export const DUTY = list(
  { key: 'quarterly-briefing', value: 'Giao ban quý' },
  { key: 'half-year-inspection', value: 'Kế hoạch kiểm tra 6 tháng' },
  { key: 'study', value: 'Học tập, quán triệt Nghị quyết' },
  { key: 'program', value: 'Chương trình, kế hoạch thực hiện Nghị quyết' },
  { key: 'working-program', value: 'Chương trình làm việc với cấp ủy cơ sở' },
  { key: 'meeting-inspection', value: 'Kiểm tra nền nếp sinh hoạt' },
  { key: 'front-comments', value: 'Mặt trận, đoàn thể góp ý xây dựng Đảng' },
)
