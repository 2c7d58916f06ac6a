import * as z from 'zod/mini'
import { columnsOf, SHEETS, type TableKey } from '../../shared/forms/so-don-vi/index.ts'
import { MOVEMENT } from '../../shared/forms/so-don-vi/movement.ts'
import type { MemberFact, MemberFacts, Ratio } from '../../shared/measures/fact.ts'
import { LIMITS } from '../../shared/wire/limits.ts'
import type { Submission, WireColumn, WireTable } from '../../shared/wire/submission.ts'
import { WRITTEN_TEXT } from '../../shared/wire/written-text.ts'
import { component, described, hex, integer, noted, periodId, type Says, unitCode } from '../http/schema.ts'
import { confirmation } from './version-schema.ts'

const cell = noted(z.custom<WireColumn['cells'][number]>(), {
  description:
    'Chữ, số nguyên, ngày (2012-03-13, 03/2012, 2012), giá trị trong danh sách, hoặc null khi trống.',
  type: ['string', 'integer', 'null'],
  maxLength: LIMITS.text,
  pattern: WRITTEN_TEXT,
})

const keysThatTravel = (sheet: TableKey): readonly string[] =>
  Object.entries(columnsOf(sheet))
    .filter(([, { travels }]) => travels)
    .map(([key]) => key)

const columnOf = (sheet: TableKey) =>
  z.strictObject({
    key: described('Khóa của cột; mỗi cột một lần.', z.enum(keysThatTravel(sheet))),
    position: described('Vị trí của cột trên trang, tính từ 0.', integer(0, LIMITS.column - 1)),
    cells: described(
      'Mỗi dòng một ô, theo thứ tự của “rows”.',
      z.array(cell).check(z.maxLength(LIMITS.rows)),
    ),
  })

const tableOf = (name: string, sheet: TableKey) =>
  component(
    name,
    `Các dòng của trang ${SHEETS[sheet].name}, theo cột; chỉ những cột được gửi đi.`,
    z.strictObject({
      headerRow: described('Dòng cuối của tiêu đề, tính từ 1.', integer(1, LIMITS.row)),
      rows: described(
        'Số dòng trên trang của từng bản ghi, tăng dần, sau dòng tiêu đề.',
        z.array(integer(1, LIMITS.row)).check(z.maxLength(LIMITS.rows)),
      ),
      columns: z.array(columnOf(sheet)),
    }),
  ) satisfies Says<WireTable>

const ID = z.string().check(z.regex(/^[a-z][a-z0-9-]{0,59}$/))
const count = integer(0, LIMITS.members)
const anyInteger = integer(Number.MIN_SAFE_INTEGER, Number.MAX_SAFE_INTEGER)
const label = z.strictObject({ row: integer(0, LIMITS.row), value: z.nullable(anyInteger) })

type Movement = NonNullable<Submission['movement']>

const labels = Object.fromEntries(
  Object.entries(MOVEMENT.labels).map(([key, name]) => [key, described(name, label)]),
) as { readonly [K in keyof Movement]: typeof label }

const movement = component(
  'Movement',
  `Trang ${MOVEMENT.name}: mỗi nhãn một số.`,
  z.strictObject(labels),
) satisfies Says<Movement>

const ratio = described(
  'Tử số và mẫu số.',
  z.tuple([count, z.nullable(count)]),
) satisfies z.ZodMiniType<Ratio>

const memberFact = component(
  'MemberFact',
  'Một chỉ tiêu đếm trên đảng viên.',
  z.strictObject({ total: ratio, options: z.record(ID, ratio), parts: z.record(ID, count) }),
) satisfies Says<MemberFact>

const organizationFacts = z.strictObject({
  official: described('Số đảng viên chính thức.', count),
  probationary: described('Số đảng viên dự bị.', count),
  indicators: described('Theo mã chỉ tiêu.', z.record(ID, memberFact)),
})

const memberFacts = component(
  'MemberFacts',
  'Số đếm đảng viên theo mã tổ chức cơ sở.',
  z.record(z.string().check(z.regex(/^[A-Z0-9._-]{1,20}$/)), organizationFacts),
) satisfies Says<MemberFacts>

/** What is sent, for the description only: `submission-shape.ts` checks it, many times as fast. */
export const submission = component(
  'Submission',
  'Số liệu một đơn vị nộp: các dòng về tổ chức và số đếm, không bao giờ có ô nào của từng đảng viên.',
  z.strictObject({
    unit: described('Mã đơn vị, như trong địa chỉ.', unitCode),
    period: described('Kỳ báo cáo, như trong địa chỉ.', periodId),
    baseVersion: described('Bản mà bản này thay thế; 0 với bản đầu tiên.', count),
    ruleset: described('Dấu của bộ quy tắc đã kiểm tra sổ.', hex(12)),
    template: described('Phiên bản của sổ mẫu.', integer(0, Number.MAX_SAFE_INTEGER)),
    organizations: tableOf('OrganizationRows', 'organizations'),
    hamlets: z.nullable(tableOf('HamletRows', 'hamlets')),
    duties: z.nullable(tableOf('DutyRows', 'duties')),
    enterprises: described(
      'Chỉ khi sổ có trang Doanh nghiệp.',
      z.optional(tableOf('EnterpriseRows', 'enterprises')),
    ),
    movement: z.nullable(movement),
    memberRows: described('Số dòng của trang Đảng viên; null khi không có trang đó.', z.nullable(count)),
    memberFacts: z.nullable(memberFacts),
    confirmations: z.array(confirmation).check(z.maxLength(LIMITS.confirmations)),
    blindTokens: described(
      'Dấu có khóa của số hồ sơ, tăng dần, không lặp; null khi tỉnh chưa đặt khóa.',
      z.nullable(z.array(hex(16)).check(z.maxLength(LIMITS.blindTokens))),
    ),
  }),
) satisfies Says<Submission>
