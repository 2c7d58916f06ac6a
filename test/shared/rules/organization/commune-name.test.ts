import { organizationCommuneName } from '../../../../shared/rules/organization/commune-name.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationCommuneName, {
  accepts: {
    'a blank name': { organizations: { 2: { name: null } } },
    'a blank commune': { organizations: { 2: { name: 'Đảng bộ xã', commune: null } } },
    'other letter case, spaces and punctuation': {
      organizations: { 2: { name: 'ĐẢNG BỘ XÃ “QUỲNH  DIỄN”.' } },
    },
    'another placement of the tone': {
      info: { unit: '413' },
      organizations: { 2: { type: 'Phường', commune: 16717, name: 'Đảng bộ phường Nghi Thủy' } },
    },
    'a commune that is itself wrong': { organizations: { 2: { commune: 17464 } } },
    'a commune that is named twice': { organizations: { 7: { commune: 17191 } } },
    'any name while the period is unknown': {
      info: { period: '2012' },
      organizations: { 2: { name: 'Đảng bộ xã' } },
    },
  },
  rejects: {
    'the name of another commune': [{ organizations: { 2: { name: 'Đảng bộ xã Quỳnh Hoa' } } }, 'B2'],
    'a name that differs in an accent': [{ organizations: { 2: { name: 'Đảng bộ xã Quỳnh Diện' } } }, 'B2'],
    'the name of another commune in the book of a unit that is no district': [
      { info: { unit: 'QS' }, organizations: { 2: { commune: 17464 } } },
      'B2',
    ],
    'a name that only begins so': [{ organizations: { 2: { commune: 17152, name: 'Xã Quỳnh Hoan' } } }, 'B2'],
  },
  says: 'Tên “Đảng bộ xã Quỳnh Hoa” không có “Quỳnh Diễn”, là tên của mã xã 17191; hãy xem lại tên tổ chức hoặc Mã xã.',
})
