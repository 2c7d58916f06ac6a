import { enterpriseNoOfficer } from '../../../../shared/rules/enterprise/no-officer.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(enterpriseNoOfficer, {
  accepts: {
    'no such sheet': {},
    'all assigned': { enterprises: {} },
    'what cannot be read': { enterprises: { 2: { officerAssigned: 'lạ' } } },
  },
  rejects: {
    no: [{ enterprises: { 2: { officerAssigned: 'Không' } } }, 'G2'],
    'a blank': [{ enterprises: { 3: { officerAssigned: null } } }, 'G3'],
  },
  says: 'Doanh nghiệp chưa có tổ chức đảng nhưng chưa phân công người phụ trách; hãy phân công cấp ủy viên, đảng viên phụ trách và ghi “Có”.',
})
