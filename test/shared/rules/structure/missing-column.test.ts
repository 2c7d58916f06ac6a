import { missingColumn } from '../../../../shared/rules/structure/missing-column.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(missingColumn, {
  accepts: {
    'an optional column': { absent: ['organizations.note'] },
    'labels that may be absent': { absent: ['info.unitName', 'info.template'] },
    'a conditional column that no row needs': { absent: ['members.titleTrainedFor'] },
  },
  rejects: {
    'a required column': [{ absent: ['members.gender'] }, 'A1'],
    'a label of Tăng giảm': [
      { absent: ['movement.died'] },
      'A1',
      'Trang “Tăng giảm” thiếu dòng “Từ trần” ở cột A; hãy thêm dòng này.',
    ],
    'a label that is a word off': [
      { headers: { 'movement.opening': 'Đầu kì', 'movement.struckOff': 'Xóa tên trong danh sách' } },
      'A1',
      'Trang “Tăng giảm” thiếu các dòng “Đầu kỳ”, “Xóa tên” ở cột A; hãy đổi “Đầu kì” ở ô A1 thành “Đầu kỳ” nếu đó là dòng này; đổi “Xóa tên trong danh sách” ở ô A7 thành “Xóa tên” nếu đó là dòng này.',
    ],
    'the labels of unit and period': [
      { absent: ['info.unit', 'info.period'] },
      'A1',
      'Trang “Thông tin” thiếu các dòng “Mã đơn vị”, “Kỳ báo cáo” ở cột A; hãy thêm các dòng này.',
    ],
    'two columns of a sheet': [
      { absent: ['members.gender', 'members.admittedOn'] },
      'A1',
      'Trang “Đảng viên” thiếu các cột “Giới tính”, “Ngày vào Đảng”; hãy thêm các cột này vào dòng tiêu đề.',
    ],
    'a header that is a word off': [
      { headers: { 'members.fullName': 'Họ tên' } },
      'A1',
      'Trang “Đảng viên” thiếu cột “Họ và tên”; hãy đổi “Họ tên” ở ô C1 thành “Họ và tên” nếu đó là cột này.',
    ],
    'headers that are off, and one that is not there': [
      {
        headers: { 'members.birthDate': 'Ngày, tháng, năm sinh', 'members.gender': 'Giới tinh' },
        absent: ['members.admittedOn'],
      },
      'A1',
      'Trang “Đảng viên” thiếu các cột “Ngày sinh”, “Giới tính”, “Ngày vào Đảng”; hãy đổi “Ngày, tháng, năm sinh” ở ô D1 thành “Ngày sinh” nếu đó là cột này; đổi “Giới tinh” ở ô E1 thành “Giới tính” nếu đó là cột này; thêm cột “Ngày vào Đảng” vào dòng tiêu đề.',
    ],
    'columns of two sheets': [{ absent: ['members.gender', 'hamlets.kind'] }, 'A1 A1'],
    'a conditional column that a row needs': [{ absent: ['members.officialOn'] }, 'A1'],
  },
  says: 'Trang “Đảng viên” thiếu cột “Giới tính”; hãy thêm cột này vào dòng tiêu đề.',
})
