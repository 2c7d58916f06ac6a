import { addMonths } from '../../calendar/day.ts'
import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberProbationTooShort = rule({
  id: 'member.probation-too-short',
  severity: 'warning',
  must: 'Thời gian dự bị đủ 12 tháng kể từ ngày kết nạp.',
  source: { text: 'Điều lệ Đảng 2011, Điều 5 khoản 1', confidence: 'sure' },
  example: {
    right: 'Vào Đảng 3/2/2011, chính thức 3/2/2012',
    wrong: 'Vào Đảng 3/2/2011, chính thức 2/2/2012',
  },
  needs: ['members'],
  *check({ members, period }) {
    const { probationMonths, probationRuleFrom } = thresholdsOfPeriod(period)
    const { admittedOn, officialOn } = members.columns
    for (let i = 0; i < members.size; i++) {
      const admitted = admittedOn.from(i)
      if (!(admitted >= probationRuleFrom && officialOn.to(i) < addMonths(admitted, probationMonths)))
        continue
      const message = `Chính thức ${members.shown(i, 'officialOn')} khi chưa đủ ${probationMonths} tháng dự bị (vào Đảng ${members.shown(i, 'admittedOn')}); hãy đối chiếu quyết định và sửa ngày chưa đúng.`
      yield atCell(members, i, 'officialOn', message)
    }
  },
})
