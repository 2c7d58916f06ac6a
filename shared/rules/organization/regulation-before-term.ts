import { showDay } from '../../calendar/day.ts'
import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const organizationRegulationBeforeTerm = rule({
  id: 'organization.regulation-before-term',
  severity: 'warning',
  must: 'Quy chế làm việc được ban hành trong nhiệm kỳ, từ ngày 1/1/2010.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.2.4', confidence: 'likely' },
  example: { right: 'Ngày ban hành quy chế 1/1/2010', wrong: 'Ngày ban hành quy chế 31/12/2009' },
  needs: ['organizations'],
  *check({ organizations, period }) {
    const { termFirstDay } = thresholdsOfPeriod(period)
    const { regulationDate } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (!(regulationDate.to(i) < termFirstDay)) continue
      const message = `Quy chế ban hành ${organizations.shown(i, 'regulationDate')}, trước nhiệm kỳ (từ ${showDay(termFirstDay)}); hãy ghi quy chế của nhiệm kỳ này, hoặc xác nhận nếu quy chế cũ vẫn còn hiệu lực.`
      yield atCell(organizations, i, 'regulationDate', message)
    }
  },
})
