import * as z from 'zod/mini'
import type { PublishedIndicator, PublishedReport, ReportUnit } from '../../shared/wire/api/index.ts'
import { component, described, integer, moment, type Says } from '../http/schema.ts'
import { change, counts, FIGURE, hidden, JUDGEMENT } from './figure-schema.ts'

const byUnit = z.strictObject({ unit: z.string(), ...FIGURE, hidden })
const byType = z.strictObject({ type: z.string(), ...FIGURE, hidden })
const byArea = z.strictObject({ area: z.string(), ...FIGURE })
const option = z.strictObject({ id: z.string(), name: z.string(), ...FIGURE, ...JUDGEMENT, hidden })
const part = z.strictObject({ id: z.string(), name: z.string(), numerator: FIGURE.numerator, hidden })

const indicator = component(
  'ReportIndicator',
  'Một chỉ tiêu của báo cáo.',
  z.strictObject({
    id: described('Mã chỉ tiêu trong danh mục.', z.string()),
    ...FIGURE,
    hidden,
    goal: described('Mục tiêu, ví dụ “≥ 70 %”; null khi chỉ theo dõi.', z.nullable(z.string())),
    ...JUDGEMENT,
    change: z.nullable(change),
    reportedUnits: described('Số đơn vị đã báo cáo chỉ tiêu này.', integer(0)),
    expectedUnits: described('Số đơn vị phải báo cáo.', integer(0)),
    byUnit: described('Theo đơn vị.', z.array(byUnit)),
    byType: described('Theo loại hình tổ chức.', z.array(byType)),
    byArea: described('Theo vùng.', z.array(byArea)),
    options: described(
      'Cách tính khác theo cách hiểu khác của văn bản, tự có trạng thái và số còn thiếu.',
      z.array(option),
    ),
    parts: described('Các phần của tử số.', z.array(part)),
  }),
) satisfies Says<PublishedIndicator>

const unit = component(
  'ReportUnit',
  'Tình trạng của một đơn vị trong kỳ.',
  z.strictObject({
    unit: described('Mã đơn vị.', z.string()),
    name: z.string(),
    status: described(
      'Chưa ai quyết định, được nhận hoặc được duyệt, đã trả lại, chưa nộp.',
      z.enum(['submitted', 'accepted', 'returned', 'missing']),
    ),
    state: z.exactOptional(
      described(
        'Chờ duyệt · được tính, chưa ai duyệt · đã duyệt · bị trả lại · chưa nộp. Bản chốt cũ không có mục này và mục countedVersion.',
        z.enum(['waiting', 'counted', 'approved', 'returned', 'replaced', 'missing']),
      ),
    ),
    version: z.nullable(integer(1)),
    countedVersion: z.exactOptional(
      described('Bản mà số liệu được tính; null khi chưa bản nào được tính.', z.nullable(integer(1))),
    ),
    receivedAt: z.nullable(moment),
    errors: integer(0),
    warnings: integer(0),
  }),
) satisfies Says<ReportUnit>

export const report = component(
  'Report',
  'Báo cáo tổng hợp của một kỳ.',
  z.strictObject({
    period: z.string(),
    revision: described(
      'Tăng thêm một mỗi khi bản nộp của kỳ thay đổi; với người của đơn vị là số bản mới nhất của đơn vị mình.',
      integer(0),
    ),
    edition: z.exactOptional(
      described(
        'Chỉ có với người của đơn vị: số của bản chốt mới nhất; null khi kỳ chưa khóa lần nào, khi đó chưa có tổng của tỉnh.',
        z.nullable(integer(1)),
      ),
    ),
    counts,
    units: z.array(unit),
    indicators: z.array(indicator),
  }),
) satisfies Says<PublishedReport>
