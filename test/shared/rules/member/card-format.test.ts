import { memberCardFormat } from '../../../../shared/rules/member/card-format.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberCardFormat, {
  accepts: {
    'a blank number': { members: { 2: { cardNumber: null } } },
    'eight digits with leading zeros': { members: { 2: { cardNumber: '00123456' } } },
    'a number cell of eight digits': { members: { 2: { cardNumber: 40123456 } } },
  },
  rejects: {
    'seven digits': [{ members: { 2: { cardNumber: '0123456' } } }, 'B2'],
    'nine digits': [{ members: { 2: { cardNumber: '001234567' } } }, 'B2'],
    'a letter': [{ members: { 2: { cardNumber: '0012345O' } } }, 'B2'],
  },
  says: 'Số thẻ “0123456” không phải là 8 chữ số; hãy ghi đúng như trên thẻ, kể cả các số 0 ở đầu.',
})
