import { duplicateRow } from '../../../../shared/rules/cell/duplicate-row.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(duplicateRow, {
  accepts: {
    'the same hamlet under another code': {
      hamlets: {
        6: {
          code: 'X05',
          name: 'Xóm 4',
          kind: 'Xóm',
          organization: 'DB01',
          residentMembers: 0,
          reinforcedMembers: 0,
          cellStatus: 'Chưa có chi bộ',
          officerAssigned: 'Có',
        },
      },
    },
  },
  rejects: {
    'a row pasted twice': [
      {
        hamlets: {
          6: {
            code: 'X04',
            name: 'Xóm 4',
            kind: 'Xóm',
            organization: 'DB01',
            residentMembers: 0,
            reinforcedMembers: 0,
            cellStatus: 'Chưa có chi bộ',
            officerAssigned: 'Có',
          },
        },
      },
      'A6',
    ],
  },
  says: 'Dòng này giống hệt dòng 5; hãy xóa dòng thừa.',
})
