import { memberFileFormat } from '../../../../shared/rules/member/file-format.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(memberFileFormat, {
  accepts: {
    'a blank number': { members: { 2: { fileNumber: null } } },
    'one letter': { members: { 2: { fileNumber: '012345N' } } },
    'three letters': { members: { 2: { fileNumber: '012345nađ' } } },
  },
  rejects: {
    'no letter': [{ members: { 2: { fileNumber: '012345' } } }, 'A2'],
    'four letters': [{ members: { 2: { fileNumber: '012345NANA' } } }, 'A2'],
    'five digits': [{ members: { 2: { fileNumber: '12345NA' } } }, 'A2'],
    'a space between': [{ members: { 2: { fileNumber: '012345 NA' } } }, 'A2'],
  },
  says: 'Số lý lịch “012345” không đúng dạng 6 chữ số và 1 đến 3 chữ cái viết liền; hãy ghi đúng như trên lý lịch, kể cả các số 0 ở đầu.',
})
