import { organizationRegulationIncomplete } from '../../../../shared/rules/organization/regulation-incomplete.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationRegulationIncomplete, {
  accepts: {
    'both blank': { organizations: { 4: { regulationNumber: null, regulationDate: null } } },
    'both filled': { organizations: { 4: { regulationNumber: '05-QC/ĐU', regulationDate: '15/8/2010' } } },
    'a date that cannot be read': { organizations: { 4: { regulationDate: '31/2/2012' } } },
    'a number without the column of dates': {
      absent: ['organizations.regulationDate'],
      organizations: { 4: { regulationNumber: '05-QC/ĐU' } },
    },
  },
  rejects: {
    'a number without a date': [{ organizations: { 4: { regulationNumber: '05-QC/ĐU' } } }, 'Q4'],
    'a date without a number': [{ organizations: { 2: { regulationDate: '15/8/2010' } } }, 'P2'],
  },
  says: 'Có số quy chế “05-QC/ĐU” nhưng chưa có ngày ban hành; hãy ghi ngày ban hành quy chế, hoặc xóa số nếu chưa có quy chế.',
})
