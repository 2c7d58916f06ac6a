import { missingSheet } from '../../../../shared/rules/structure/missing-sheet.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(missingSheet, {
  accepts: {
    'sheets that may be absent': { absent: ['hamlets', 'duties', 'movement'] },
    'no members of a unit that may leave them out': { info: { unit: 'QS' }, absent: ['members'] },
  },
  rejects: {
    'no organizations': [{ absent: ['organizations'] }, '-'],
    'no members of a district': [{ absent: ['members'] }, '-'],
    'no info': [{ absent: ['info'] }, '-'],
    'one that is misnamed': [
      { named: { members: 'Đảng-viện' } },
      '-',
      'Sổ không có trang “Đảng viên”; nếu trang “Đảng-viện” chính là trang này, hãy đổi tên nó thành “Đảng viên”.',
    ],
  },
  says: 'Sổ không có trang “Tổ chức”; hãy thêm trang này (menu Tạo mẫu sổ), hoặc đổi tên trang đang giữ số liệu của nó thành “Tổ chức”.',
})
