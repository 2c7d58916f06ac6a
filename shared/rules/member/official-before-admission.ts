import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberOfficialBeforeAdmission = rule({
  id: 'member.official-before-admission',
  severity: 'error',
  must: 'Ngày chính thức không trước ngày vào Đảng.',
  source: { text: 'Điều lệ Đảng 2011, Điều 5', confidence: 'sure' },
  example: {
    right: 'Vào Đảng 3/2/2009, chính thức 3/2/2010',
    wrong: 'Vào Đảng 3/2/2010, chính thức 3/2/2009',
  },
  needs: ['members'],
  *check({ members }) {
    const { admittedOn, officialOn } = members.columns
    for (let i = 0; i < members.size; i++) {
      if (!(officialOn.to(i) < admittedOn.from(i))) continue
      const message = `Ngày chính thức ${members.shown(i, 'officialOn')} trước ngày vào Đảng ${members.shown(i, 'admittedOn')}; hãy đối chiếu lý lịch và sửa ngày chưa đúng.`
      yield atCell(members, i, 'officialOn', message)
    }
  },
})
