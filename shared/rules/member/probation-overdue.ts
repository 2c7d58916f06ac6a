import { addMonths, showDay } from '../../calendar/day.ts'
import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberProbationOverdue = rule({
  id: 'member.probation-overdue',
  severity: 'warning',
  must: 'Đảng viên dự bị được xét công nhận chính thức ngay khi hết 12 tháng dự bị.',
  source: { text: 'Điều lệ Đảng 2011, Điều 5; Quy định 29-QĐ/TW, mục 4', confidence: 'likely' },
  example: {
    right: 'Kỳ 2012Q4, Dự bị, vào Đảng 1/12/2011',
    wrong: 'Kỳ 2012Q4, Dự bị, vào Đảng 30/11/2011',
  },
  needs: ['members'],
  *check({ members, period }) {
    if (!period) return
    const { probationMonths, probationOverdueMonths } = thresholdsOfPeriod(period)
    const { status, admittedOn } = members.columns
    for (const i of status.holding('probationary')) {
      if (!admittedOn.isKnown(i)) continue
      if (addMonths(admittedOn.to(i), probationOverdueMonths) >= period.lastDay) continue
      const message = `Vào Đảng ${members.shown(i, 'admittedOn')}, đến ${showDay(period.lastDay)} đã quá ${probationMonths} tháng dự bị nhưng vẫn ghi “${members.shown(i, 'status')}”; hãy ghi ngày chính thức nếu đã được công nhận, hoặc xác nhận kèm lý do.`
      yield atCell(members, i, 'admittedOn', message)
    }
  },
})
