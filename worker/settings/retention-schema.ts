import * as z from 'zod/mini'
import type { Retention, RetentionProposal, ShorterRetention } from '../../shared/wire/api/index.ts'
import { component, described, integer, moment, type Says } from '../http/schema.ts'
import { SHORTEST_ALONE } from './shorter-retention.ts'

const years = described('Số năm muốn giữ, sau ngày cuối kỳ.', integer(1, SHORTEST_ALONE - 1))

/** What is proposed. */
export const shorterRetention = component(
  'ShorterRetention',
  'Đề nghị giữ số liệu ngắn hơn.',
  z.strictObject({ years }),
) satisfies Says<ShorterRetention>

const proposal = component(
  'RetentionProposal',
  'Đề nghị đang chờ một quản trị khác xác nhận.',
  z.strictObject({
    years,
    proposedAt: moment,
    proposedBy: described('Mã người đề nghị trong danh sách người dùng.', z.string()),
  }),
) satisfies Says<RetentionProposal>

/** What is answered. */
export const retention = component(
  'Retention',
  'Thời hạn giữ số liệu.',
  z.strictObject({
    years: described(
      'Thời hạn đang dùng: số năm sau ngày cuối kỳ; null là giữ lại mãi.',
      z.nullable(integer(1)),
    ),
    proposal: z.nullable(proposal),
  }),
) satisfies Says<Retention>

/** A proposal that waits. */
export const exampleRetention: Retention = {
  years: null,
  proposal: {
    years: 2,
    proposedAt: '2013-01-10T02:15:00.000Z',
    proposedBy: '3f2b8c1e-5d0a-4f6b-9a7c-2e1d4c5b6a70',
  },
}
