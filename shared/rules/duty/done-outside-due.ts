import { showDay } from '../../calendar/day.ts'
import { parseDue } from '../../resolutions/nq09/periods.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const dutyDoneOutsideDue = rule({
  id: 'duty.done-outside-due',
  severity: 'warning',
  must: 'Ngày thực hiện nằm trong quý, nửa năm hoặc năm của kỳ.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.2.7', confidence: 'sure' },
  example: {
    right: 'Kỳ 2012Q1, thực hiện 31/3/2012',
    wrong: 'Kỳ 2012Q1, thực hiện 1/4/2012',
  },
  needs: ['duties'],
  *check({ duties }) {
    const { due, doneOn } = duties.columns
    for (let i = 0; i < duties.size; i++) {
      const period = due.isKnown(i) ? parseDue(due.at(i)) : null
      if (!period || !(doneOn.to(i) < period.firstDay || doneOn.from(i) > period.lastDay)) continue
      const message = `Ngày thực hiện ${duties.shown(i, 'doneOn')} nằm ngoài kỳ ${duties.shown(i, 'due')} (${showDay(period.firstDay)} – ${showDay(period.lastDay)}); hãy xem lại ngày và kỳ, nếu làm sớm hoặc muộn thì xác nhận kèm lý do.`
      yield atCell(duties, i, 'doneOn', message)
    }
  },
})
