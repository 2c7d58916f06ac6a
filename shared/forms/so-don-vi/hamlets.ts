import { code, integer, name, oneOf, text, yesNo } from './column.ts'
import { CELL_STATUS, HAMLET_KIND } from './lists.ts'

/** `Khối xóm bản`: one row per hamlet (khối, xóm, bản). */
export const HAMLETS = {
  name: 'Khối xóm bản',
  keyColumn: 'code',
  isGroupWithoutKey: false,
  tellingColumns: ['code', 'name'],
  columns: {
    code: code('Mã khối, xóm, bản', 'Mã riêng của khối, xóm, bản, không trùng nhau trong sổ.', {
      required: 'always',
      unique: true,
    }),
    name: name('Tên khối, xóm, bản', 'Tên khối, xóm, bản.', { required: 'always' }),
    kind: oneOf('Loại', HAMLET_KIND, 'Khối, Xóm hoặc Bản.', { required: 'always' }),
    organization: code('Mã đảng bộ xã', 'Mã tổ chức cơ sở đảng của xã, phường, thị trấn.', {
      required: 'always',
      references: 'organizations',
    }),
    residentMembers: integer('Đảng viên tại chỗ', 'Số đảng viên tại chỗ; không có thì ghi 0.', {
      required: 'always',
    }),
    reinforcedMembers: integer('Đảng viên tăng cường', 'Số đảng viên tăng cường; không có thì ghi 0.', {
      required: 'always',
    }),
    cellStatus: oneOf('Tình trạng chi bộ', CELL_STATUS, 'Có chi bộ, sinh hoạt ghép hay chưa có.', {
      required: 'always',
    }),
    cell: code('Mã chi bộ', 'Mã chi bộ của khối, xóm, bản, có trong trang Tổ chức.', {
      required: 'hamlet-with-cell',
      references: 'organizations',
    }),
    isCatholicArea: yesNo('Vùng giáo', 'Khối, xóm, bản vùng giáo hay không.'),
    isEthnicMinorityArea: yesNo('Vùng dân tộc thiểu số', 'Vùng dân tộc thiểu số hay không.'),
    officerAssigned: yesNo(
      'Đã phân công phụ trách',
      'Đã phân công cấp ủy viên, đảng viên phụ trách hay chưa.',
    ),
    note: text('Ghi chú', 'Ghi chú của đơn vị; không gửi về tỉnh.', { travels: false }),
  },
} as const
