import { unitNameDiffers } from '../../../../shared/rules/structure/unit-name-differs.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(unitNameDiffers, {
  accepts: {
    'a blank': { info: { unitName: null } },
    'the name with another kind': { info: { unitName: 'Ban Thường vụ huyện uỷ QUỲNH  LƯU, tỉnh Nghệ An' } },
    'the name alone': { info: { unitName: 'Quỳnh Lưu' } },
    'a kind word within the name': { info: { unit: 'KCQ', unitName: 'Khối các cơ quan' } },
    'one kind word for another': { info: { unit: 'CA', unitName: 'Đảng bộ Công an tỉnh Nghệ An' } },
    'an unknown unit': { info: { unit: '999' } },
    'an unknown period': { info: { period: '2016Q1', unitName: 'Huyện ủy Quỳ Hợp' } },
  },
  rejects: {
    'the name of another unit': [{ info: { unitName: 'Huyện ủy Quỳ Hợp' } }, 'B2'],
    'a part of a word': [{ info: { unit: '412', unitName: 'Thành ủy Vinhome' } }, 'B2'],
    'another accent': [{ info: { unitName: 'Huyện ủy Quỳnh Lựu' } }, 'B2'],
    'a kind alone': [{ info: { unitName: 'Huyện ủy' } }, 'B2'],
    'the code of another unit': [
      { info: { unit: '420' } },
      'B2',
      'Tên đơn vị ghi “Huyện ủy Quỳnh Lưu” nhưng mã 420 là của Huyện ủy Quỳ Hợp; hãy xem lại Mã đơn vị hoặc Tên đơn vị.',
    ],
  },
  says: 'Tên đơn vị ghi “Huyện ủy Quỳ Hợp” nhưng mã 421 là của Huyện ủy Quỳnh Lưu; hãy xem lại Mã đơn vị hoặc Tên đơn vị.',
})
