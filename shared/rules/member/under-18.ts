import { addMonths } from '../../calendar/day.ts'
import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'
import { LONGEST_YEAR, MONTHS_A_YEAR } from './years.ts'

export const memberUnder18 = rule({
  id: 'member.under-18',
  severity: 'error',
  must: 'Khi vào Đảng, đảng viên đủ 18 tuổi.',
  source: { text: 'Điều lệ Đảng 2011, Điều 1 khoản 2', confidence: 'sure' },
  example: {
    right: 'Sinh 3/2/1990, vào Đảng 3/2/2008',
    wrong: 'Sinh 3/2/1990, vào Đảng 2/2/2008',
  },
  needs: ['members'],
  *check({ members, period }) {
    const { youngestAtAdmission } = thresholdsOfPeriod(period)
    const { birthDate, admittedOn } = members.columns
    for (let i = 0; i < members.size; i++) {
      const age = admittedOn.to(i) - birthDate.from(i)
      if (!(age < youngestAtAdmission * LONGEST_YEAR)) continue
      if (admittedOn.to(i) >= addMonths(birthDate.from(i), youngestAtAdmission * MONTHS_A_YEAR)) continue
      const message = `Vào Đảng ${members.shown(i, 'admittedOn')} khi chưa đủ ${youngestAtAdmission} tuổi (sinh ${members.shown(i, 'birthDate')}); hãy đối chiếu lý lịch và sửa ngày vào Đảng hoặc ngày sinh.`
      yield atCell(members, i, 'admittedOn', message)
    }
  },
})
