import { memberPossibleDuplicate } from '../../../../shared/rules/member/possible-duplicate.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberPossibleDuplicate, {
  accepts: {
    'a blank file number': { members: { 3: { fullName: 'Đảng viên thứ 1', fileNumber: null } } },
    'a blank date of birth': { members: { 3: { fullName: 'Đảng viên thứ 1', birthDate: null } } },
    'another day of birth': { members: { 3: { fullName: 'Đảng viên thứ 1', birthDate: '4/2/1970' } } },
    'a date of birth without its day': {
      members: { 2: { birthDate: 1970 }, 3: { fullName: 'Đảng viên thứ 1', birthDate: 1970 } },
    },
    'the same file number': { members: { 3: { fullName: 'Đảng viên thứ 1', fileNumber: '000001na' } } },
    'another accent': { members: { 2: { fullName: 'Lê Văn Bính' }, 3: { fullName: 'Lê Văn Bình' } } },
  },
  rejects: {
    'the same name and day of birth': [{ members: { 3: { fullName: 'đảng viên  thứ 1' } } }, 'C3'],
    'a name that breaks a line': [{ members: { 3: { fullName: 'Đảng viên \n thứ 1' } } }, 'C3'],
    'every later row': [
      {
        members: {
          2: { fullName: 'Lê Thị Hoà' },
          20: { fullName: 'LÊ THỊ HÒA' },
          40: { fullName: 'Lê Thị Hòa' },
        },
      },
      'C20 C40',
    ],
    'every later row with a number of its own': [
      {
        members: {
          2: { fullName: 'Lê Thị Hòa', fileNumber: '100001NA' },
          3: { fullName: 'Lê Thị Hòa', fileNumber: '100001na' },
          20: { fullName: 'Lê Thị Hòa', fileNumber: '100002NA' },
          40: { fullName: 'Lê Thị Hòa', fileNumber: '100001NA' },
        },
      },
      'C20',
    ],
  },
  says: 'Cùng họ tên và ngày sinh với dòng 2 nhưng khác số lý lịch; nếu là một người thì xóa một dòng, nếu là hai người thì xác nhận kèm lý do.',
})
