import { notInList } from '../../../../shared/rules/cell/not-in-list.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(notInList, {
  accepts: {
    'other case, tone placement and aliases': {
      organizations: { 2: { type: 'XÃ', classification: 'TSVM' }, 8: { hasMasses: true } },
    },
    'a blank': { organizations: { 2: { classification: null } } },
    'an unknown people': { members: { 2: { ethnicity: 'Người lạ' } } },
  },
  rejects: {
    'another word': [{ organizations: { 8: { hasMasses: 'Chưa' } } }, 'L8'],
    'another word in a column of two values': [
      { members: { 2: { gender: 'Nan' } } },
      'E2',
      'Ô “Giới tính” ghi “Nan”, không có trong danh sách; hãy ghi “Nam” hoặc “Nữ”.',
    ],
    'another word in a column of three values': [
      { hamlets: { 2: { kind: 'Làng' } } },
      'C2',
      'Ô “Loại” ghi “Làng”, không có trong danh sách; hãy ghi “Khối”, “Xóm” hoặc “Bản”.',
    ],
    'another word in a column of many values': [
      { organizations: { 2: { secretaryAlso: 'Giáo viên' } } },
      'S2',
      'Ô “Bí thư kiêm chức danh” ghi “Giáo viên”, không có trong danh sách; hãy chọn một giá trị trong danh sách của ô.',
    ],
    'a slip': [
      { organizations: { 4: { level: 'Chi bộ trực thuôc' } } },
      'C4',
      'Ô “Cấp tổ chức” ghi “Chi bộ trực thuôc”, không có trong danh sách; chắc là “Chi bộ trực thuộc”; hãy chọn lại trong danh sách của ô.',
    ],
  },
  says: 'Ô “Có nguồn quần chúng” ghi “Chưa”, không có trong danh sách; hãy ghi “Có” hoặc “Không”.',
})
