import type { PublishedIndicator, PublishedReport, ReportUnit } from '../../../shared/wire/api/index.ts'
import {
  arrayOf,
  component,
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

type Row<K extends 'byUnit' | 'byType' | 'byArea' | 'options' | 'parts'> = PublishedIndicator[K][number]

const hidden = HIDDEN
const byUnit = object<Row<'byUnit'>>({ unit: text(), ...FIGURE, hidden }, ['hidden'])
const byType = object<Row<'byType'>>({ type: text(), ...FIGURE, hidden }, ['hidden'])
const byArea = object<Row<'byArea'>>({ area: text(), ...FIGURE })
const option = object<Row<'options'>>({ id: text(), name: text(), ...FIGURE, ...JUDGEMENT, hidden }, [
  'hidden',
])
const part = object<Row<'parts'>>({ id: text(), name: text(), numerator: FIGURE.numerator, hidden }, [
  'hidden',
])

const indicator = component(
  'ReportIndicator',
  'Một chỉ tiêu của báo cáo.',
  object<PublishedIndicator>(
    {
      id: described('Mã chỉ tiêu trong danh mục.', text()),
      ...FIGURE,
      hidden,
      goal: described('Mục tiêu, ví dụ “≥ 70 %”; null khi chỉ theo dõi.', nullable(text())),
      ...JUDGEMENT,
      change: nullable(ref(FIGURES.change)),
      reportedUnits: described('Số đơn vị đã báo cáo chỉ tiêu này.', integer(0)),
      expectedUnits: described('Số đơn vị phải báo cáo.', integer(0)),
      byUnit: described('Theo đơn vị.', arrayOf(byUnit)),
      byType: described('Theo loại hình tổ chức.', arrayOf(byType)),
      byArea: described('Theo vùng.', arrayOf(byArea)),
      options: described(
        'Cách tính khác theo cách hiểu khác của văn bản, tự có trạng thái và số còn thiếu.',
        arrayOf(option),
      ),
      parts: described('Các phần của tử số.', arrayOf(part)),
    },
    ['hidden'],
  ),
)

const unit = component(
  'ReportUnit',
  'Tình trạng của một đơn vị trong kỳ.',
  object<ReportUnit>(
    {
      unit: described('Mã đơn vị.', text()),
      name: text(),
      status: described(
        'Chưa ai quyết định, được nhận hoặc được duyệt, đã trả lại, chưa nộp.',
        oneOf('submitted', 'accepted', 'returned', 'missing'),
      ),
      state: described(
        'Chờ duyệt · được tính, chưa ai duyệt · đã duyệt · bị trả lại · chưa nộp. Bản chốt cũ không có mục này và mục countedVersion.',
        oneOf('waiting', 'counted', 'approved', 'returned', 'replaced', 'missing'),
      ),
      version: nullable(integer(1)),
      countedVersion: described(
        'Bản mà số liệu được tính; null khi chưa bản nào được tính.',
        nullable(integer(1)),
      ),
      receivedAt: nullable(moment),
      errors: integer(0),
      warnings: integer(0),
    },
    ['state', 'countedVersion'],
  ),
)

const report = component(
  'Report',
  'Báo cáo tổng hợp của một kỳ.',
  object<PublishedReport>(
    {
      period: text(),
      revision: described(
        'Tăng thêm một mỗi khi bản nộp của kỳ thay đổi; với người của đơn vị là số bản mới nhất của đơn vị mình.',
        integer(0),
      ),
      edition: described(
        'Chỉ có với người của đơn vị: số của bản chốt mới nhất; null khi kỳ chưa khóa lần nào, khi đó chưa có tổng của tỉnh.',
        nullable(integer(1)),
      ),
      counts: described(
        'Tính bản được nhận hoặc được duyệt, hay cả bản đang chờ duyệt.',
        oneOf('accepted', 'submitted'),
      ),
      units: arrayOf(ref(unit)),
      indicators: arrayOf(ref(indicator)),
    },
    ['edition'],
  ),
)

export const REPORT = { unit, indicator, report } as const
