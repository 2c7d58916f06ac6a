import type {
  Completeness,
  GapList,
  PublishedPoint,
  TrendPoint,
  Trends,
  UnitCompleteness,
  UnitGapRow,
} from '../../../shared/wire/api/index.ts'
import {
  arrayOf,
  component,
  day,
  described,
  integer,
  moment,
  nullable,
  object,
  oneOf,
  ref,
  text,
} from '../schema.ts'
import { FIGURE, FIGURES, HIDDEN, JUDGEMENT } from './figures.ts'

const COUNTS = described(
  'Tính bản được nhận hoặc được duyệt, hay cả bản đang chờ duyệt.',
  oneOf('accepted', 'submitted'),
)
const GOAL = described('Mục tiêu; null khi chỉ theo dõi.', nullable(text()))

const gapRow = component(
  'GapRow',
  'Một tổ chức, khối xóm bản hoặc nhiệm vụ làm chậm mục tiêu.',
  object<UnitGapRow>({
    unit: described('Mã đơn vị.', text()),
    sheet: described('Tên trang.', text()),
    code: described('Mã tổ chức hoặc khối xóm bản; nhiệm vụ và kỳ của nó.', text()),
    name: text(),
    effect: described('Còn thiếu bao nhiêu; với mục tiêu “= 0”: đang vướng bao nhiêu.', integer(0)),
    numerator: integer(0),
    denominator: integer(0),
  }),
)

const gaps = component(
  'GapList',
  'Những gì làm chậm một mục tiêu, nhiều nhất trước.',
  object<GapList>({
    period: text(),
    indicator: described('Mã chỉ tiêu.', text()),
    goal: GOAL,
    unit: described('Đơn vị được hỏi; null là mọi đơn vị.', nullable(text())),
    reportedUnits: described('Số đơn vị đã báo cáo chỉ tiêu này.', integer(0)),
    rows: arrayOf(ref(gapRow)),
  }),
)

const count = integer(0)
const counts = object<Completeness['counts']>({
  submitted: described('Chưa ai quyết định.', count),
  accepted: described('Được tính, đã duyệt hay chưa ai duyệt.', count),
  returned: described('Đã trả lại.', count),
  missing: described('Chưa nộp.', count),
  'on-time': described('Đúng hạn.', count),
  late: described('Nộp muộn.', count),
  awaited: described('Chưa nộp, còn trong hạn.', count),
  overdue: described('Chưa nộp, đã quá hạn.', count),
})

const unitCompleteness = component(
  'UnitCompleteness',
  'Tiến độ nộp của một đơn vị.',
  object<UnitCompleteness>({
    unit: described('Mã đơn vị.', text()),
    name: text(),
    status: oneOf('submitted', 'accepted', 'returned', 'missing'),
    version: nullable(integer(1)),
    receivedAt: nullable(moment),
    dueOn: described(
      'Ngày cuối cùng còn đúng hạn của đơn vị: như lúc nhận nếu đã nộp, nếu chưa thì như hiện nay, kể cả gia hạn.',
      day,
    ),
    timeliness: oneOf('on-time', 'late', 'awaited', 'overdue'),
    daysLate: described('Số ngày quá hạn lúc nộp, hoặc đến hôm nay khi chưa nộp.', count),
  }),
)

const completeness = component(
  'Completeness',
  'Tiến độ nộp của một kỳ.',
  object<Completeness>({
    period: text(),
    dueOn: described('Ngày cuối cùng còn đúng hạn.', day),
    expected: described('Số đơn vị phải nộp.', count),
    counts: described('Số đơn vị theo tình trạng và theo hạn.', counts),
    units: arrayOf(ref(unitCompleteness)),
  }),
)

const POINT = {
  period: text(),
  ...FIGURE,
  state: ref(FIGURES.state),
  change: nullable(ref(FIGURES.change)),
}
const ownPoint = component('OwnTrendPoint', 'Một kỳ của đơn vị mình.', object<TrendPoint>(POINT))
const point = component(
  'TrendPoint',
  'Một kỳ của cả tỉnh.',
  object<PublishedPoint>({ ...POINT, state: JUDGEMENT.state, hidden: HIDDEN }, ['hidden']),
)

const trends = component(
  'Trends',
  'Một chỉ tiêu qua các kỳ, cũ nhất trước.',
  object<Trends>({
    indicator: described('Mã chỉ tiêu.', text()),
    goal: GOAL,
    counts: COUNTS,
    points: described('Cả tỉnh.', arrayOf(ref(point))),
    own: described(
      'Đơn vị của người hỏi; null với người của tỉnh.',
      nullable(object<NonNullable<Trends['own']>>({ unit: text(), points: arrayOf(ref(ownPoint)) })),
    ),
  }),
)

export const FOLLOWING = { gapRow, gaps, unitCompleteness, completeness, ownPoint, point, trends } as const
