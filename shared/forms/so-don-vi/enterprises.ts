import { code, integer, name, text, yesNo } from './column.ts'

/** `Doanh nghiệp`: one row per enterprise without a Party organization (Resolution II.2.2, II.2.6). No unit owes it. */
export const ENTERPRISES = {
  name: 'Doanh nghiệp',
  keyColumn: 'code',
  isGroupWithoutKey: false,
  tellingColumns: ['code', 'name'],
  columns: {
    code: code('Mã doanh nghiệp', 'Mã riêng của doanh nghiệp, không trùng nhau trong sổ.', {
      required: 'always',
      unique: true,
    }),
    name: name('Tên doanh nghiệp', 'Tên doanh nghiệp chưa có tổ chức đảng.', { required: 'always' }),
    commune: code('Mã xã', 'Mã xã, phường, thị trấn nơi đặt trụ sở, theo danh mục hành chính.', {
      references: 'communes',
    }),
    workers: integer('Số lao động', 'Số người lao động.'),
    members: integer('Số đảng viên', 'Số đảng viên làm việc tại doanh nghiệp; không có thì ghi 0.', {
      required: 'always',
    }),
    hasUnion: yesNo('Có công đoàn, đoàn thanh niên', 'Đã có công đoàn hoặc đoàn thanh niên hay chưa.'),
    officerAssigned: yesNo(
      'Đã phân công phụ trách',
      'Đã phân công cấp ủy viên, đảng viên phụ trách hay chưa.',
    ),
    note: text('Ghi chú', 'Ghi chú của đơn vị; không gửi về tỉnh.', { travels: false }),
  },
} as const
