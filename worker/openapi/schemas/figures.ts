import type { Change, IndicatorState, Pace } from '../../../shared/wire/api/index.ts'
import { component, described, integer, nullable, object, oneOf, ref, text } from '../schema.ts'

/** Fields of every figure. */
export const FIGURE = {
  numerator: described('Tử số; null khi chưa có báo cáo hoặc được ẩn.', nullable(integer())),
  denominator: described('Mẫu số; null khi chỉ đếm, chưa có báo cáo hoặc được ẩn.', nullable(integer())),
}

/** A number is null because it would tell of fewer than five people. */
export const HIDDEN = described('Con số bị ẩn vì nói về ít hơn năm người.', oneOf(true))

const state = component<IndicatorState>(
  'IndicatorState',
  'Đạt, đúng tiến độ, chậm (chưa đạt khi không có đường tiến độ), chưa đủ số liệu, chưa đến kỳ, không có đối tượng, chưa báo cáo, chỉ theo dõi.',
  oneOf('met', 'on-track', 'behind', 'incomplete', 'not-due', 'no-subject', 'not-reported', 'watched'),
)

const share = object<Pace['from']>({ numerator: integer(), denominator: integer(0) })

const pace = component(
  'Pace',
  'Đường tiến độ đến mục tiêu, từ kỳ đầu tiên mà mọi đơn vị phải báo cáo đã báo cáo; chưa có thì từ kỳ đầu tiên đã khóa.',
  object<Pace>({
    start: described('Kỳ mà đường bắt đầu.', text()),
    from: described('Số liệu của kỳ đó.', share),
    due: described('Tỷ lệ cần đạt vào lúc này.', share),
  }),
)

const change = component(
  'Change',
  'Tăng, giảm so với kỳ gần nhất có số liệu.',
  object<Change>({ since: text(), numerator: integer(), denominator: nullable(integer()) }),
)

/** How a figure stands to its goal, as far as it may be told. */
export const JUDGEMENT = {
  state: described('Trạng thái; null khi được ẩn.', nullable(ref(state))),
  missing: described(
    'Còn thiếu bao nhiêu thì đạt mục tiêu; tính trên các đơn vị đã báo cáo.',
    nullable(integer(0)),
  ),
  pace: described('Đường tiến độ; null khi không có hoặc được ẩn.', nullable(ref(pace))),
}

export const FIGURES = { state, pace, change } as const
