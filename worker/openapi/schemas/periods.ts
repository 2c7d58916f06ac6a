import type { PeriodState } from '../../../shared/api.ts'
import { component, described, integer, moment, nullable, object, text } from '../schema.ts'

export const periodState = component(
  'PeriodState',
  'Tình trạng của một kỳ báo cáo.',
  object<PeriodState>({
    period: text({ pattern: '^\\d{4}Q[1-4]$' }),
    revision: described('Tăng thêm một mỗi khi bản nộp của kỳ thay đổi.', integer(0)),
    closedAt: described('Lúc khóa; null khi kỳ đang mở.', nullable(moment)),
  }),
)
