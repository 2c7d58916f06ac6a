import { sheetOwed } from '../../../../shared/rules/structure/sheet-owed.ts'
import { testRule } from '../../../helpers/test-rule.ts'

const NOT_THERE = 'mà đơn vị phải nộp, nên các chỉ tiêu của trang này chưa được báo cáo'

testRule(sheetOwed, {
  accepts: {
    'no hamlets of a bloc': { info: { unit: 'KCQ' }, absent: ['hamlets'] },
    'no hamlets of a university': { info: { unit: 'SPKT' }, absent: ['hamlets'] },
    'neither hamlets nor members of the armed forces': {
      info: { unit: 'BP' },
      absent: ['hamlets', 'members'],
    },
    'sheets without which nothing can be used, said elsewhere': { absent: ['organizations', 'members'] },
    'an unknown unit': { info: { unit: '999' }, absent: ['hamlets', 'duties', 'movement'] },
    'a sheet without rows': { named: { hamlets: 'Khối xóm bản (quý IV)' } },
  },
  rejects: {
    'no hamlets of a district': [{ absent: ['hamlets'] }, '-'],
    'no duties of the armed forces': [
      { info: { unit: 'QS' }, absent: ['hamlets', 'members', 'duties', 'movement'] },
      '- -',
      `Sổ không có trang “Nhiệm vụ định kỳ” ${NOT_THERE}; hãy thêm trang này (menu Tạo mẫu sổ), hoặc đổi tên trang đang giữ số liệu của nó thành “Nhiệm vụ định kỳ”.`,
    ],
    'no duties of a bloc': [{ info: { unit: 'KDN' }, absent: ['duties'] }, '-'],
    'a sheet that is misnamed': [
      { named: { hamlets: 'Khối, xóm, bản' } },
      '-',
      `Sổ không có trang “Khối xóm bản” ${NOT_THERE}; nếu trang “Khối, xóm, bản” chính là trang này, hãy đổi tên nó thành “Khối xóm bản”.`,
    ],
    'the nearest of two near names': [
      { copies: [['hamlets', 'Khố xom bản']], named: { hamlets: 'KHỐI XÓM BẢN.1' } },
      '-',
      `Sổ không có trang “Khối xóm bản” ${NOT_THERE}; nếu trang “Khố xom bản” chính là trang này, hãy đổi tên nó thành “Khối xóm bản”.`,
    ],
    'a name too far': [
      { named: { movement: 'Biến động' } },
      '-',
      `Sổ không có trang “Tăng giảm” ${NOT_THERE}; hãy thêm trang này (menu Tạo mẫu sổ), hoặc đổi tên trang đang giữ số liệu của nó thành “Tăng giảm”.`,
    ],
  },
  says: `Sổ không có trang “Khối xóm bản” ${NOT_THERE}; hãy thêm trang này (menu Tạo mẫu sổ), hoặc đổi tên trang đang giữ số liệu của nó thành “Khối xóm bản”.`,
})
