import { badCode } from '../../../../shared/rules/cell/bad-code.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(badCode, {
  accepts: {
    'twenty legal characters': { organizations: { 2: { code: 'A.B-C_0123456789ABCD' } } },
    'a due period': { duties: { 2: { due: 'quý một' } } },
  },
  rejects: {
    'letters with accents': [{ organizations: { 2: { code: 'ĐB01' } } }, 'A2'],
    'twenty-one characters': [{ organizations: { 2: { code: 'A.B-C_0123456789ABCDE' } } }, 'A2'],
    'a space, the unit': [{ hamlets: { 2: { cell: 'CB 01' } }, info: { unit: '4 21' } }, 'B1 H2'],
  },
  says: 'Ô “Mã tổ chức” ghi “ĐB01”, không đúng dạng mã; mã chỉ gồm chữ không dấu, chữ số và . - _, tối đa 20 ký tự.',
})
