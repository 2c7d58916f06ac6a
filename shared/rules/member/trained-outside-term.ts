import { showDay } from '../../calendar/day.ts'
import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberTrainedOutsideTerm = rule({
  id: 'member.trained-outside-term',
  severity: 'warning',
  must: 'Ngày tập huấn, bồi dưỡng nằm trong nhiệm kỳ 2010–2015; ngày ngoài nhiệm kỳ không được tính.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2 (“trong nhiệm kỳ”)', confidence: 'sure' },
  example: {
    right: 'Ngày tập huấn nghiệp vụ 1/1/2010',
    wrong: 'Ngày tập huấn nghiệp vụ 31/12/2009',
  },
  needs: ['members'],
  *check({ members, period }) {
    const { termFirstDay, termLastDay } = thresholdsOfPeriod(period)
    const { trainedOn, titleTrainedOn } = members.columns
    for (const date of [trainedOn, titleTrainedOn]) {
      for (const i of date.known()) {
        if (!(date.to(i) < termFirstDay || date.from(i) > termLastDay)) continue
        const message = `Ngày ${members.shown(i, date.key)} ngoài nhiệm kỳ (${showDay(termFirstDay)} – ${showDay(termLastDay)}) nên không được tính; hãy ghi lần tập huấn, bồi dưỡng trong nhiệm kỳ, hoặc để trống nếu chưa có.`
        yield atCell(members, i, date.key, message)
      }
    }
  },
})
