import { missingColumn } from '../../../../shared/rules/structure/missing-column.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(missingColumn, {
  accepts: {
    'an optional column': { absent: ['organizations.note'] },
    'a conditional column that no row needs': { absent: ['members.titleTrainedFor'] },
  },
  rejects: {
    'a required column': [{ absent: ['members.gender'] }, 'A1'],
    'a conditional column that a row needs': [{ absent: ['members.officialOn'] }, 'A1'],
  },
  says: 'Trang “Đảng viên” thiếu cột “Giới tính”; hãy thêm cột này vào dòng tiêu đề.',
})
