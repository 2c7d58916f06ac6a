import { MOVEMENT } from '../../../shared/forms/so-don-vi/movement.ts'
import type {
  MemberFact,
  MemberFacts,
  OrganizationMemberFacts,
  Ratio,
} from '../../../shared/measures/fact.ts'
import { LIMITS } from '../../../shared/wire/limits.ts'
import type { Submission, WireLabel } from '../../../shared/wire/submission.ts'
import {
  arrayOf,
  component,
  described,
  integer,
  mapOf,
  nullable,
  object,
  pair,
  ref,
  type Schema,
  text,
} from '../schema.ts'
import { confirmation } from './confirmation.ts'
import { TABLES_SENT } from './tables.ts'

const ID = '^[a-z][a-z0-9-]{0,59}$'

type Movement = NonNullable<Submission['movement']>

const count = integer(0, LIMITS.members)
const anyInteger = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
const label = object<WireLabel>({ row: integer(0, LIMITS.row), value: nullable(anyInteger) })
const labels = Object.fromEntries(
  Object.entries(MOVEMENT.labels).map(([key, name]) => [key, described(name, label)]),
) as { readonly [K in keyof Movement]: Schema<WireLabel> }

const movement = component('Movement', `Trang ${MOVEMENT.name}: mỗi nhãn một số.`, object<Movement>(labels))

const ratio: Schema<Ratio> = described('Tử số và mẫu số.', pair(count, nullable(count)))

const memberFact = component(
  'MemberFact',
  'Một chỉ tiêu đếm trên đảng viên.',
  object<MemberFact>({ total: ratio, options: mapOf(ID, ratio), parts: mapOf(ID, count) }),
)

const organizationFacts = object<OrganizationMemberFacts>({
  official: described('Số đảng viên chính thức.', count),
  probationary: described('Số đảng viên dự bị.', count),
  indicators: described('Theo mã chỉ tiêu.', mapOf(ID, ref(memberFact))),
})

const memberFacts = component<MemberFacts>(
  'MemberFacts',
  'Số đếm đảng viên theo mã tổ chức cơ sở; khóa rỗng là những người chưa rõ tổ chức.',
  mapOf('^[A-Z0-9._-]{0,20}$', organizationFacts),
)

const submission = component(
  'Submission',
  'Số liệu một đơn vị nộp: các dòng về tổ chức và số đếm, không bao giờ có ô nào của từng đảng viên.',
  object<Submission>({
    unit: described('Mã đơn vị, như trong địa chỉ.', text({ pattern: '^[A-Z0-9._-]{1,20}$' })),
    period: described('Kỳ báo cáo, như trong địa chỉ.', text({ pattern: '^\\d{4}Q[1-4]$' })),
    baseVersion: described('Bản mà bản này thay thế; 0 với bản đầu tiên.', count),
    ruleset: described('Dấu của bộ quy tắc đã kiểm tra sổ.', text({ pattern: '^[0-9a-f]{12}$' })),
    template: described('Phiên bản của sổ mẫu.', integer(0, Number.MAX_SAFE_INTEGER)),
    organizations: ref(TABLES_SENT.organizations),
    hamlets: nullable(ref(TABLES_SENT.hamlets)),
    duties: nullable(ref(TABLES_SENT.duties)),
    movement: nullable(ref(movement)),
    memberRows: described('Số dòng của trang Đảng viên; null khi không có trang đó.', nullable(count)),
    memberFacts: nullable(ref(memberFacts)),
    confirmations: arrayOf(ref(confirmation), LIMITS.confirmations),
    blindTokens: described(
      'Dấu có khóa của số hồ sơ, tăng dần, không lặp; null khi tỉnh chưa đặt khóa.',
      nullable(arrayOf(text({ pattern: '^[0-9a-f]{16}$' }), LIMITS.blindTokens)),
    ),
  }),
)

export const SUBMISSION = { ...TABLES_SENT, movement, memberFact, memberFacts, submission } as const
