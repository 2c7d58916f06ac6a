import { classification, code, date, integer, name, oneOf, text, yesNo } from './column.ts'
import { ORGANIZATION_LEVEL, ORGANIZATION_TYPE, SECRETARY_ALSO } from './lists.ts'

/** `Tổ chức`: one row per Party organization, grassroots ones and those below them. */
export const ORGANIZATIONS = {
  name: 'Tổ chức',
  keyColumn: 'code',
  isGroupWithoutKey: false,
  tellingColumns: ['code', 'name'],
  columns: {
    code: code('Mã tổ chức', 'Mã riêng của tổ chức đảng, không trùng nhau trong sổ.', {
      required: 'always',
      unique: true,
    }),
    name: name('Tên tổ chức', 'Tên đầy đủ của tổ chức đảng.', { required: 'always' }),
    level: oneOf('Cấp tổ chức', ORGANIZATION_LEVEL, 'Chọn một trong bốn cấp.', { required: 'always' }),
    parent: code('Mã tổ chức cấp trên', 'Mã của tổ chức cấp trên trực tiếp; tổ chức cơ sở đảng để trống.', {
      required: 'below-grassroots',
      references: 'organizations',
    }),
    type: oneOf(
      'Loại hình',
      ORGANIZATION_TYPE,
      'Loại hình của tổ chức cơ sở đảng; cấp dưới để trống nếu giống cấp trên.',
      { required: 'grassroots' },
    ),
    commune: code('Mã xã', 'Mã xã, phường, thị trấn theo danh mục hành chính.', {
      required: 'grassroots-commune',
      references: 'communes',
    }),
    foundedOn: date('Ngày thành lập', 'Ngày thành lập, dạng ngày/tháng/năm.'),
    members: integer('Tổng số đảng viên', 'Số đảng viên chính thức và dự bị.', { required: 'always' }),
    officialMembers: integer('Đảng viên chính thức', 'Số đảng viên chính thức.', { required: 'always' }),
    probationaryMembers: integer('Đảng viên dự bị', 'Số đảng viên dự bị; không có thì ghi 0.', {
      required: 'always',
    }),
    committeeMembers: integer('Số cấp ủy viên', 'Số cấp ủy viên cơ sở.'),
    hasMasses: yesNo('Có nguồn quần chúng', 'Doanh nghiệp còn quần chúng để kết nạp hay không.', {
      required: 'grassroots-enterprise',
    }),
    admittedThisYear: integer('Kết nạp trong năm', 'Số đảng viên kết nạp trong năm báo cáo.', {
      required: 'grassroots-enterprise',
    }),
    admittedSince2011: integer('Kết nạp từ 2011', 'Số đảng viên kết nạp từ năm 2011 đến nay.', {
      required: 'grassroots-enterprise',
    }),
    classification: classification(
      'Xếp loại',
      'organization-classification',
      'Kết quả xếp loại của năm; chưa xếp loại thì để trống.',
    ),
    regulationNumber: text('Số quy chế làm việc', 'Số, ký hiệu quy chế làm việc của cấp ủy.'),
    regulationDate: date('Ngày ban hành quy chế', 'Ngày ban hành quy chế làm việc.'),
    superiorVisits: integer(
      'Số lần cấp trên dự sinh hoạt',
      'Số lần cấp ủy viên cấp trên dự sinh hoạt trong năm.',
    ),
    secretaryAlso: oneOf('Bí thư kiêm chức danh', SECRETARY_ALSO, 'Chức danh mà bí thư kiêm nhiệm.'),
    studiedOn: date('Ngày học tập Nghị quyết', 'Ngày tổ chức học tập Nghị quyết 09-NQ/TU.'),
    programNumber: text('Số chương trình, kế hoạch', 'Số chương trình, kế hoạch thực hiện Nghị quyết.'),
    isCommuneOfficeCell: yesNo('Chi bộ cơ quan xã', 'Là chi bộ cơ quan xã, phường, thị trấn hay không.'),
    note: text('Ghi chú', 'Ghi chú của đơn vị; không gửi về tỉnh.', { travels: false }),
  },
} as const
