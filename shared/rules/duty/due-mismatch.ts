import type { DUTY, KeyOf } from '../../forms/so-don-vi/lists.ts'
import { type DueSpan, PERIODS, parseDue } from '../../resolutions/nq09/periods.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

const KINDS: Readonly<Partial<Record<KeyOf<typeof DUTY>, DueSpan['kind']>>> = {
  'quarterly-briefing': 'quarter',
  'half-year-inspection': 'half-year',
}

const FORMS: Readonly<Record<DueSpan['kind'], string>> = {
  quarter: 'một quý, như 2012Q1',
  'half-year': 'nửa năm, như 2012S1 hoặc 2012S2',
  year: `một năm của Nghị quyết, từ ${PERIODS[0]?.year} đến ${PERIODS[PERIODS.length - 1]?.year}`,
}

export const dutyDueMismatch = rule({
  id: 'duty.due-mismatch',
  severity: 'error',
  must: 'Kỳ của Giao ban quý là một quý; kỳ của Kế hoạch kiểm tra 6 tháng là nửa năm; kỳ của nhiệm vụ khác là một năm của Nghị quyết.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.2.7', confidence: 'sure' },
  example: { right: 'Giao ban quý, kỳ 2012Q1', wrong: 'Giao ban quý, kỳ 2012S1' },
  needs: ['duties'],
  *check({ duties }) {
    const { duty, due } = duties.columns
    for (let i = 0; i < duties.size; i++) {
      const key = duty.at(i)
      if (key === '' || !due.isKnown(i)) continue
      const kind = KINDS[key] ?? 'year'
      if (parseDue(due.at(i))?.kind === kind) continue
      const message = `Kỳ “${duties.shown(i, 'due')}” không hợp với nhiệm vụ “${duties.shown(i, 'duty')}”; hãy ghi ${FORMS[kind]}.`
      yield atCell(duties, i, 'due', message)
    }
  },
})
