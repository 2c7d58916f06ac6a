import { organizationNoSecretary } from '../../../../shared/rules/organization/no-secretary.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(organizationNoSecretary, {
  accepts: {
    'anyone while a secretary has no chi bộ': { members: { 2: { organization: null } } },
    'anyone while a secretary names no code of the sheet': { members: { 2: { organization: 'CB99' } } },
    'anyone while a member without a chi bộ may be secretary': {
      members: {
        2: { committeeRole: null, cellRole: null },
        3: { organization: null, committeeRole: 'Bí bí', cellRole: 'Bí bí' },
      },
    },
    'a đảng bộ whose secretary is in a chi bộ without a place': { organizations: { 4: { parent: 'DB99' } } },
    'a role that cannot be read': { members: { 2: { committeeRole: 'Bí bí', cellRole: 'Bí bí' } } },
    'a đảng bộ bộ phận, which is not asked': { organizations: { 6: { parent: 'DB01' } } },
    'an organization of a level that is not known': {
      organizations: { 7: { level: null } },
      members: { 35: { committeeRole: null } },
    },
    'anyone without the column of committee roles': { absent: ['members.committeeRole'] },
    'a secretary in a legacy encoding': {
      members: Object.fromEntries([2, 35, 40].map((row) => [row, { committeeRole: 'BÝ th­' }])),
    },
    'anyone without the column of cell roles': { absent: ['members.cellRole'] },
    'anyone while the list does not say who belongs where': { absent: ['members.organization'] },
    'anyone without the column of parents, which other rows need': {
      absent: ['organizations.parent'],
      members: { 2: { committeeRole: null } },
    },
    'anyone without the list': { absent: ['members'] },
  },
  rejects: {
    'a chi bộ cơ sở without one': [{ members: { 35: { committeeRole: null } } }, 'A7'],
    'a đảng bộ cơ sở and a chi bộ trực thuộc without one': [
      { members: { 2: { committeeRole: 'Phó bí thư', cellRole: 'Chi ủy viên' } } },
      'A2 A4',
    ],
    'organizations without one in a legacy encoding': [
      {
        members: Object.fromEntries([2, 3, 4, 35, 40].map((row) => [row, { committeeRole: 'CÊp uû viªn' }])),
      },
      'A2 A7 A8',
    ],
    'organizations without one, while a member without a chi bộ has another role': [
      {
        members: {
          2: { committeeRole: null, cellRole: null },
          3: { organization: null, committeeRole: 'Phó bí thư', cellRole: 'Chi ủy viên' },
        },
      },
      'A2 A4',
    ],
    'a chi bộ without one, while a secretary of a committee has no chi bộ': [
      { members: { 2: { cellRole: null }, 35: { organization: null } } },
      'A4',
    ],
    'a chi bộ whose secretary has only the seat above': [{ members: { 2: { cellRole: null } } }, 'A4'],
    'an organization without members': [
      {
        organizations: {
          9: { code: 'CQ01', name: 'Chi bộ Thống kê', level: 'Chi bộ cơ sở', type: 'Cơ quan' },
        },
      },
      'A9',
    ],
  },
  says: 'Chưa có đảng viên nào thuộc “TT01” ghi “Bí thư” ở cột Chức vụ cấp ủy cơ sở; hãy ghi chức vụ của bí thư trong trang Đảng viên.',
})
