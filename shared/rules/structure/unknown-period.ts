import { PERIODS } from '../../resolutions/index.ts'
import { atLabel } from '../finding.ts'
import { rule } from '../rule.ts'

export const unknownPeriod = rule({
  id: 'workbook.unknown-period',
  severity: 'error',
  must: 'Kỳ báo cáo phải là một quý trong thời gian thực hiện Nghị quyết.',
  source: { text: 'Nghị quyết 09-NQ/TU: giai đoạn 2011–2015', confidence: 'sure' },
  example: { right: '2012Q4', wrong: '2012-4' },
  needs: [],
  *check({ info, period }) {
    if (!info || period || info.values.period.text === '') return
    const { text } = info.values.period
    const first = PERIODS[0]?.id
    const last = PERIODS[PERIODS.length - 1]?.id
    yield atLabel(
      'info',
      'period',
      info.values.period,
      `Kỳ báo cáo “${text}” không hợp lệ; hãy ghi năm và quý từ ${first} đến ${last}, ví dụ 2012Q4.`,
    )
  },
})
