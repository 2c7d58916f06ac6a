import { classification, code, date, name, oneOf, people, text, yesNo } from './column.ts'
import {
  CELL_ROLE,
  COMMITTEE_ROLE,
  GENDER,
  MEMBER_STATUS,
  OCCUPATION,
  RESIDENCE_INTRODUCTION,
  TRAINED_TITLE,
} from './lists.ts'

/** `Đảng viên`: one row per member. No cell of it ever leaves the workbook. */
export const MEMBERS = {
  name: 'Đảng viên',
  keyColumn: 'organization',
  isGroupWithoutKey: false,
  tellingColumns: ['fileNumber', 'fullName', 'organization'],
  columns: {
    fileNumber: text('Số lý lịch', '6 chữ số và 1–3 chữ cái.', { unique: true, travels: false }),
    cardNumber: text('Số thẻ đảng viên', '8 chữ số; đảng viên dự bị để trống.', {
      unique: true,
      travels: false,
    }),
    fullName: name('Họ và tên', 'Họ và tên đảng viên.', { required: 'always', travels: false }),
    birthDate: date('Ngày sinh', 'Ngày sinh, dạng ngày/tháng/năm.', {
      required: 'always',
      travels: false,
      isBirth: true,
    }),
    gender: oneOf('Giới tính', GENDER, 'Nam hoặc Nữ.', { required: 'always', travels: false }),
    ethnicity: people('Dân tộc', 'Tên dân tộc theo danh mục 54 dân tộc.', { travels: false }),
    organization: code('Mã tổ chức', 'Mã chi bộ nơi đảng viên sinh hoạt, có trong trang Tổ chức.', {
      required: 'always',
      references: 'organizations',
      travels: false,
    }),
    status: oneOf('Loại đảng viên', MEMBER_STATUS, 'Chính thức hoặc Dự bị.', {
      required: 'always',
      travels: false,
    }),
    admittedOn: date('Ngày vào Đảng', 'Ngày kết nạp, dạng ngày/tháng/năm.', {
      required: 'always',
      travels: false,
    }),
    officialOn: date('Ngày chính thức', 'Ngày công nhận chính thức; đảng viên dự bị để trống.', {
      required: 'official-member',
      travels: false,
    }),
    committeeRole: oneOf(
      'Chức vụ cấp ủy cơ sở',
      COMMITTEE_ROLE,
      'Chức vụ trong đảng ủy cơ sở hoặc chi ủy của chi bộ cơ sở.',
      { travels: false },
    ),
    cellRole: oneOf('Chức vụ chi bộ', CELL_ROLE, 'Chức vụ trong chi ủy của chi bộ trực thuộc.', {
      travels: false,
    }),
    trainedOn: date('Ngày tập huấn nghiệp vụ', 'Ngày tập huấn nghiệp vụ trong nhiệm kỳ.', {
      travels: false,
    }),
    titleTrainedOn: date('Ngày bồi dưỡng chức danh', 'Ngày bồi dưỡng theo chức danh.', {
      travels: false,
    }),
    titleTrainedFor: oneOf('Chức danh bồi dưỡng', TRAINED_TITLE, 'Chức danh được bồi dưỡng.', {
      required: 'trained-for-title',
      travels: false,
    }),
    taskAssigned: yesNo('Được phân công nhiệm vụ', 'Được chi bộ phân công nhiệm vụ hay chưa.', {
      travels: false,
    }),
    introducedToResidence: oneOf(
      'Giới thiệu về nơi cư trú',
      RESIDENCE_INTRODUCTION,
      'Đã giới thiệu về sinh hoạt nơi cư trú hay chưa.',
      { travels: false },
    ),
    isExempt: yesNo('Miễn công tác, sinh hoạt', 'Được miễn công tác và sinh hoạt đảng hay không.', {
      travels: false,
    }),
    pledged: yesNo('Cam kết không tham nhũng', 'Đã cam kết không tham nhũng, lãng phí, tiêu cực.', {
      travels: false,
    }),
    occupation: oneOf('Nghề nghiệp khi kết nạp', OCCUPATION, 'Nghề nghiệp khi được kết nạp.', {
      travels: false,
    }),
    classification: classification(
      'Xếp loại đảng viên',
      'member-classification',
      'Kết quả xếp loại đảng viên của năm.',
      { travels: false },
    ),
    isAway: yesNo('Đi làm ăn xa, nước ngoài', 'Đang đi làm ăn xa hoặc ở nước ngoài hay không.', {
      travels: false,
    }),
    note: text('Ghi chú', 'Ghi chú của đơn vị; không gửi về tỉnh.', { travels: false }),
  },
} as const
