import * as z from 'zod/mini'
import type { Change, IndicatorState, Pace } from '../../shared/wire/api/index.ts'
import { component, described, integer, type Says } from '../http/schema.ts'

/** Fields of every figure. */
export const FIGURE = {
  numerator: described('Tử số; null khi chưa có báo cáo hoặc được ẩn.', z.nullable(integer())),
  denominator: described('Mẫu số; null khi chỉ đếm, chưa có báo cáo hoặc được ẩn.', z.nullable(integer())),
}

/** A number is null because it would tell of fewer than five people. */
export const hidden = z.exactOptional(described('Con số bị ẩn vì nói về ít hơn năm người.', z.literal(true)))

export const indicatorState = component(
  'IndicatorState',
  'Đạt, đúng tiến độ, chậm (chưa đạt khi không có đường tiến độ), chưa đủ số liệu, chưa đến kỳ, không có đối tượng, chưa báo cáo, chỉ theo dõi.',
  z.enum(['met', 'on-track', 'behind', 'incomplete', 'not-due', 'no-subject', 'not-reported', 'watched']),
) satisfies Says<IndicatorState>

const share = z.strictObject({ numerator: integer(), denominator: integer(0) })

const pace = component(
  'Pace',
  'Đường tiến độ đến mục tiêu, từ kỳ đầu tiên mà mọi đơn vị phải báo cáo đã báo cáo; chưa có thì từ kỳ đầu tiên đã khóa.',
  z.strictObject({
    start: described('Kỳ mà đường bắt đầu.', z.string()),
    from: described('Số liệu của kỳ đó.', share),
    due: described('Tỷ lệ cần đạt vào lúc này.', share),
  }),
) satisfies Says<Pace>

export const change = component(
  'Change',
  'Tăng, giảm so với kỳ gần nhất có số liệu.',
  z.strictObject({ since: z.string(), numerator: integer(), denominator: z.nullable(integer()) }),
) satisfies Says<Change>

/** How a figure stands to its goal, as far as it may be told. */
export const JUDGEMENT = {
  state: described('Trạng thái; null khi được ẩn.', z.nullable(indicatorState)),
  missing: described(
    'Còn thiếu bao nhiêu thì đạt mục tiêu; tính trên các đơn vị đã báo cáo.',
    z.nullable(integer(0)),
  ),
  pace: described('Đường tiến độ; null khi không có hoặc được ẩn.', z.nullable(pace)),
}

export const goal = described('Mục tiêu; null khi chỉ theo dõi.', z.nullable(z.string()))

export const counts = described(
  'Tính bản được nhận hoặc được duyệt, hay cả bản đang chờ duyệt.',
  z.enum(['accepted', 'submitted']),
)
