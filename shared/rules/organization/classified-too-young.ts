import { addMonths, showDay } from '../../calendar/day.ts'
import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const organizationClassifiedTooYoung = rule({
  id: 'organization.classified-too-young',
  severity: 'warning',
  must: 'Tổ chức đảng mới thành lập dưới 6 tháng thì chưa xếp loại.',
  source: { text: 'Biểu thống kê xếp loại tổ chức đảng (mới thành lập dưới 6 tháng)', confidence: 'likely' },
  example: {
    right: 'Kỳ 2012Q4, thành lập 30/6/2012, có xếp loại',
    wrong: 'Kỳ 2012Q4, thành lập 1/7/2012, có xếp loại',
  },
  needs: ['organizations'],
  *check({ organizations, period }) {
    if (!period) return
    const { classifiedAfterMonths } = thresholdsOfPeriod(period)
    const { classification, foundedOn } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (!classification.isKnown(i) || !foundedOn.isKnown(i)) continue
      if (addMonths(foundedOn.from(i), classifiedAfterMonths) <= period.lastDay) continue
      const message = `Tổ chức thành lập ${organizations.shown(i, 'foundedOn')}, đến ${showDay(period.lastDay)} chưa đủ ${classifiedAfterMonths} tháng, nhưng đã xếp loại “${organizations.shown(i, 'classification')}”; hãy để trống xếp loại hoặc xem lại ngày thành lập.`
      yield atCell(organizations, i, 'classification', message)
    }
  },
})
