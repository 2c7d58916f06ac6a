import { addMonths } from '../../calendar/day.ts'
import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { MONTHS_A_YEAR, SHORTEST_YEAR } from './years.ts'

export const memberOver60 = rule({
  id: 'member.over-60',
  severity: 'warning',
  must: 'Người trên 60 tuổi chỉ được kết nạp khi cấp ủy trực thuộc Trung ương đồng ý.',
  source: { text: 'Quy định 45-QĐ/TW (2011); Quy định 29-QĐ/TW (2016), mục 1.1', confidence: 'likely' },
  example: {
    right: 'Sinh 3/2/1950, vào Đảng 3/2/2010',
    wrong: 'Sinh 3/2/1950, vào Đảng 4/2/2010',
  },
  needs: ['members'],
  *check({ members, period }) {
    const { oldestAtAdmission } = thresholdsOfPeriod(period)
    const { birthDate, admittedOn } = members.columns
    for (let i = 0; i < members.size; i++) {
      const age = admittedOn.from(i) - birthDate.to(i)
      if (!(age > oldestAtAdmission * SHORTEST_YEAR)) continue
      if (admittedOn.from(i) <= addMonths(birthDate.to(i), oldestAtAdmission * MONTHS_A_YEAR)) continue
      const message = `Vào Đảng ${members.shown(i, 'admittedOn')} khi đã quá ${oldestAtAdmission} tuổi (sinh ${members.shown(i, 'birthDate')}); hãy đối chiếu lý lịch, nếu cấp có thẩm quyền đã đồng ý thì xác nhận kèm lý do.`
      yield atCell(members, i, 'admittedOn', message)
    }
  },
})
