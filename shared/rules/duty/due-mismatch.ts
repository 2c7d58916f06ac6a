import { type DuePeriod, parseDuePeriod } from '../../calendar/period.ts'
import type { DUTY, KeyOf } from '../../forms/so-don-vi/lists.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

const KINDS: Readonly<Record<KeyOf<typeof DUTY>, DuePeriod['kind']>> = {
  'quarterly-briefing': 'quarter',
  'half-year-inspection': 'half-year',
}

const FORMS: Readonly<Record<DuePeriod['kind'], string>> = {
  quarter: 'một quý, như 2012Q1',
  'half-year': 'nửa năm, như 2012S1 hoặc 2012S2',
}

export const dutyDueMismatch = rule({
  id: 'duty.due-mismatch',
  severity: 'error',
  must: 'Kỳ của Giao ban quý là một quý; kỳ của Kế hoạch kiểm tra 6 tháng là nửa năm.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.2.7', confidence: 'sure' },
  example: { right: 'Giao ban quý, kỳ 2012Q1', wrong: 'Giao ban quý, kỳ 2012S1' },
  needs: ['duties'],
  *check({ duties }) {
    const { duty, due } = duties.columns
    for (let i = 0; i < duties.size; i++) {
      const key = duty.at(i)
      if (key === '' || !due.isKnown(i)) continue
      const kind = KINDS[key]
      if (parseDuePeriod(due.at(i))?.kind === kind) continue
      const message = `Kỳ “${duties.shown(i, 'due')}” không hợp với nhiệm vụ “${duties.shown(i, 'duty')}”; hãy ghi ${FORMS[kind]}.`
      yield atCell(duties, i, 'due', message)
    }
  },
})
