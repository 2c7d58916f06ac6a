import type { Settings } from '../../../shared/wire/api/index.ts'
import { SHORTEST_ALONE } from '../../settings/shorter-retention.ts'
import { component, day, described, integer, mapOf, nullable, object, oneOf } from '../schema.ts'

const MOST_DUE_DAYS = 366
const MOST_YEARS = 100

export const settings = component(
  'Settings',
  'Cài đặt của tỉnh.',
  object<Settings>({
    statusOnReceipt: described(
      'Bản vừa nộp được nhận ngay (accepted) hay chờ duyệt (submitted).',
      oneOf('accepted', 'submitted'),
    ),
    counts: described(
      'Tính bản được duyệt mới nhất (accepted), hay cả bản đang chờ duyệt (submitted).',
      oneOf('accepted', 'submitted'),
    ),
    dueDays: described('Hạn nộp: số ngày sau ngày cuối kỳ.', integer(0, MOST_DUE_DAYS)),
    dueDates: described('Hạn nộp riêng của từng kỳ, thay cho dueDays.', mapOf('^\\d{4}Q[1-4]$', day)),
    retentionYears: described(
      `Xóa mọi số liệu của một kỳ sau chừng này năm; null là giữ lại mãi. Muốn giữ dưới ${SHORTEST_ALONE} năm thì đề nghị ở /v1/settings/retention.`,
      nullable(integer(1, MOST_YEARS)),
    ),
  }),
)
