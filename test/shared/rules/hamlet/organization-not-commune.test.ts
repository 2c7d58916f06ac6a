import { hamletOrganizationNotCommune } from '../../../../shared/rules/hamlet/organization-not-commune.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(hamletOrganizationNotCommune, {
  accepts: {
    'a blank code': { hamlets: { 2: { organization: null } } },
    'a code that no row has': { hamlets: { 2: { organization: 'DB99' } } },
    'a chi bộ cơ sở of a thị trấn': { hamlets: { 2: { organization: 'TT01' } } },
    'a grassroots organization without a type': { organizations: { 2: { type: null } } },
    'an organization without a level': { organizations: { 2: { level: null } } },
  },
  rejects: {
    'an enterprise': [{ hamlets: { 2: { organization: 'DN01' } } }, 'D2'],
    'the first row of the sheet': [{ organizations: { 2: { type: 'Cơ quan' } } }, 'D2 D3 D4 D5'],
    'a chi bộ trực thuộc': [
      { hamlets: { 4: { organization: 'CB02' } } },
      'D4',
      'Mã đảng bộ xã “CB02” chỉ một tổ chức là Chi bộ trực thuộc, không phải tổ chức cơ sở đảng của xã, phường, thị trấn; hãy ghi mã của đảng bộ xã, phường, thị trấn.',
    ],
    'a chi bộ trực thuộc that says Xã itself': [
      { organizations: { 5: { type: 'Xã' } }, hamlets: { 4: { organization: 'CB02' } } },
      'D4',
    ],
  },
  says: 'Mã đảng bộ xã “DN01” chỉ một tổ chức là Doanh nghiệp ngoài nhà nước, không phải tổ chức cơ sở đảng của xã, phường, thị trấn; hãy ghi mã của đảng bộ xã, phường, thị trấn.',
})
