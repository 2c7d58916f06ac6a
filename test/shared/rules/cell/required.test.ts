import { required } from '../../../../shared/rules/cell/required.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(required, {
  accepts: {
    'optional cells left blank': { organizations: { 2: { committeeMembers: null, note: null } } },
    'optional labels left blank': { info: { unitName: null, template: null } },
    'a label that is missing': { absent: ['info.unit', 'movement.died'] },
    'a formula without a value': { movement: { died: { kind: 'error', shown: '' } } },
    'zero where nothing is': { organizations: { 4: { probationaryMembers: 0 } } },
    'a parent left blank on a grassroots organization': { organizations: { 2: { parent: null } } },
    'an official date left blank on a probationary member': {
      members: { 2: { status: 'Dự bị', officialOn: null } },
    },
    'a requirement that hangs on an unknown level': {
      organizations: { 4: { level: 'Cấp lạ', parent: null } },
    },
    'a type left blank below grassroots': { organizations: { 4: { type: null } } },
  },
  rejects: {
    'a required cell of white space': [{ organizations: { 3: { name: ' ' } } }, 'B3'],
    'a parent below grassroots': [{ organizations: { 4: { parent: null } } }, 'D4'],
    'the type of a grassroots organization': [{ organizations: { 2: { type: null } } }, 'E2'],
    'the commune of a commune organization': [{ organizations: { 7: { commune: null } } }, 'F7'],
    'what an enterprise owes': [
      { organizations: { 8: { hasMasses: null, admittedThisYear: null, admittedSince2011: null } } },
      'L8 M8 N8',
    ],
    'the cell of a hamlet with one': [{ hamlets: { 2: { cell: null } } }, 'H2'],
    'the official date of an official member': [{ members: { 2: { officialOn: null } } }, 'J2'],
    'the title of a training': [{ members: { 2: { titleTrainedOn: '1/1/2012' } } }, 'O2'],
    'labels of Thông tin and Tăng giảm': [
      { info: { unit: null, period: ' ' }, movement: { died: null, closing: '\u00a0' } },
      'B1 B3 B5 B10',
      'Ô “Mã đơn vị” còn trống; hãy ghi giá trị vào cột B.',
    ],
  },
  says: 'Ô “Tên tổ chức” còn trống; cột này bắt buộc ở dòng này, hãy điền.',
})
