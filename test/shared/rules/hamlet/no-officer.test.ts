import { hamletNoOfficer } from '../../../../shared/rules/hamlet/no-officer.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletNoOfficer, {
  accepts: {
    'a blank status and number': {
      hamlets: { 5: { cellStatus: null, residentMembers: null, officerAssigned: null } },
    },
    'a blank where one resident has a cell': {
      hamlets: { 2: { residentMembers: 1, officerAssigned: null } },
    },
    'an answer that cannot be read': { hamlets: { 5: { officerAssigned: 'rồi' } } },
    'a tick': { hamlets: { 5: { officerAssigned: 'x' } } },
    'anything without the column': { absent: ['hamlets.officerAssigned'] },
  },
  rejects: {
    'a blank where there is no cell': [
      { hamlets: { 5: { residentMembers: 1, officerAssigned: null } } },
      'K5',
    ],
    'Không where there is no resident': [
      { hamlets: { 4: { residentMembers: 0, officerAssigned: 'Không' } } },
      'K4',
      'Khối, xóm, bản chưa có đảng viên tại chỗ nhưng chưa phân công người phụ trách; hãy phân công cấp ủy viên phụ trách và ghi “Có”.',
    ],
    'a blank where there is no cell and no number': [
      { hamlets: { 5: { residentMembers: null, officerAssigned: null } } },
      'K5',
    ],
  },
  says: 'Khối, xóm, bản chưa có chi bộ nhưng chưa ghi đã phân công người phụ trách hay chưa; hãy phân công cấp ủy viên phụ trách và ghi “Có”.',
})
