import type {
  DueDay,
  Edition,
  EditionList,
  EditionSummary,
  Extension,
  PeriodEntry,
  PeriodList,
  PeriodState,
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
  ref,
  text,
} from '../schema.ts'
import { FOLLOWING } from './following.ts'
import { REPORT } from './report.ts'

const PERIOD = text({ pattern: '^\\d{4}Q[1-4]$' })
const closedAt = described('Lúc khóa; null khi kỳ đang mở.', nullable(moment))

const periodState = component(
  'PeriodState',
  'Tình trạng của một kỳ báo cáo.',
  object<PeriodState>({
    period: PERIOD,
    revision: described('Tăng thêm một mỗi khi bản nộp của kỳ thay đổi.', integer(0)),
    closedAt,
  }),
)

const extension = component(
  'Extension',
  'Hạn nộp muộn hơn cho một đơn vị.',
  object<Extension>({ unit: described('Mã đơn vị.', text()), dueOn: day }),
)

const SUMMARY = {
  number: described('Số bản chốt, từ 1.', integer(1)),
  closedAt: described('Lúc khóa.', moment),
  reopenedAt: described('Lúc mở lại; null khi kỳ đang khóa với bản này.', nullable(moment)),
  reason: described('Lý do mở lại; người của đơn vị không thấy.', nullable(text())),
}

const summary = component('EditionSummary', 'Một lần khóa kỳ báo cáo.', object<EditionSummary>(SUMMARY))

const editions = component(
  'EditionList',
  'Các lần khóa của một kỳ, lần đầu đứng trước.',
  object<EditionList>({ period: PERIOD, editions: arrayOf(ref(summary)) }),
)

const edition = component(
  'Edition',
  'Báo cáo và tiến độ nộp đúng như lúc khóa; null nếu khóa trước khi hệ thống giữ lại.',
  object<Edition>({
    period: PERIOD,
    ...SUMMARY,
    report: nullable(ref(REPORT.report)),
    completeness: nullable(ref(FOLLOWING.completeness)),
  }),
)

const entry = component(
  'PeriodEntry',
  'Một kỳ báo cáo: hạn nộp, gia hạn, đã khóa hay chưa.',
  object<PeriodEntry>({
    period: PERIOD,
    dueOn: described('Ngày cuối cùng còn đúng hạn của các đơn vị không được gia hạn.', day),
    extensions: described('Gia hạn; đơn vị chỉ thấy của mình.', arrayOf(ref(extension))),
    closedAt,
    editions: described('Các lần khóa.', arrayOf(ref(summary))),
  }),
)

const list = component(
  'PeriodList',
  'Các kỳ báo cáo, kỳ đầu tiên đứng trước.',
  object<PeriodList>({ periods: arrayOf(ref(entry)) }),
)

const due = component(
  'DueDay',
  'Hạn nộp của một kỳ; không ghi “unit” thì cho mọi đơn vị.',
  object<DueDay>(
    {
      unit: described('Chỉ gia hạn cho đơn vị này.', text()),
      dueOn: described(
        'Ngày cuối cùng còn đúng hạn, sau ngày cuối kỳ; null thì bỏ hạn đã đặt.',
        nullable(day),
      ),
    },
    ['unit'],
  ),
)

export const PERIOD_SCHEMAS = {
  periodState,
  extension,
  summary,
  editions,
  edition,
  entry,
  list,
  due,
} as const
