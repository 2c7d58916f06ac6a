import type { Change, IndicatorState, Pace } from '../../../shared/api.ts'
import { component, described, integer, nullable, object, oneOf, text } from '../schema.ts'

/** Fields of every figure. */
export const FIGURE = {
  numerator: described('Tử số; null khi chưa có báo cáo hoặc được ẩn.', nullable(integer())),
  denominator: described('Mẫu số; null khi chỉ đếm, chưa có báo cáo hoặc được ẩn.', nullable(integer())),
}

/** A number is null because it would tell of fewer than five people. */
export const HIDDEN = described('Con số bị ẩn vì nói về ít hơn năm người.', oneOf(true))

const state = component<IndicatorState>(
  'IndicatorState',
  'Đạt, đúng tiến độ, chậm, chưa đến hạn, không có đối tượng, chưa báo cáo, chỉ theo dõi.',
  oneOf('met', 'on-track', 'behind', 'not-due', 'no-subject', 'not-reported', 'watched'),
)

const share = object<Pace['from']>({ numerator: integer(), denominator: integer(0) })

const pace = component(
  'Pace',
  'Đường tiến độ từ số liệu đầu tiên đến mục tiêu.',
  object<Pace>({
    start: described('Kỳ đầu tiên có số liệu.', text()),
    from: described('Số liệu của kỳ đó.', share),
    due: described('Tỷ lệ cần đạt vào lúc này.', share),
  }),
)

const change = component(
  'Change',
  'Tăng, giảm so với kỳ gần nhất có số liệu.',
  object<Change>({ since: text(), numerator: integer(), denominator: nullable(integer()) }),
)

export const FIGURES = { state, pace, change } as const
