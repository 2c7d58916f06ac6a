import { notAnInteger } from '../../../../shared/rules/cell/not-an-integer.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(notAnInteger, {
  accepts: {
    'zero, grouped and spaced numbers': {
      organizations: { 2: { members: 0, officialMembers: '1.565', probationaryMembers: '1 565' } },
    },
    'a blank': { organizations: { 2: { members: null } } },
  },
  rejects: {
    'a fraction': [{ organizations: { 2: { members: '12,5' } } }, 'H2'],
    'a comma for thousands': [{ organizations: { 2: { members: '1,565' } } }, 'H2'],
    'a negative number': [{ organizations: { 2: { members: -1 } } }, 'H2'],
    'words, a truth value, the template': [
      { hamlets: { 2: { residentMembers: 'mười' }, 3: { residentMembers: true } }, info: { template: 'v1' } },
      'B4 E2 E3',
    ],
  },
  says: 'Ô “Tổng số đảng viên” ghi “12,5”, không phải số nguyên từ 0 trở lên; hãy ghi số, ví dụ 12 (không có thì ghi 0).',
})
