import * as z from 'zod/mini'
import type { EditionSummary, Extension, PeriodEntry, PeriodState } from '../../shared/wire/api/index.ts'
import { component, day, described, integer, moment, periodId, type Says } from '../http/schema.ts'

const closedAt = described('Lúc khóa; null khi kỳ đang mở.', z.nullable(moment))

export const periodState = component(
  'PeriodState',
  'Tình trạng của một kỳ báo cáo.',
  z.strictObject({
    period: periodId,
    revision: described('Tăng thêm một mỗi khi bản nộp của kỳ thay đổi.', integer(0)),
    closedAt,
  }),
) satisfies Says<PeriodState>

export const openPeriod: PeriodState = { period: '2012Q4', revision: 2, closedAt: null }

const extension = component(
  'Extension',
  'Hạn nộp muộn hơn cho một đơn vị.',
  z.strictObject({ unit: described('Mã đơn vị.', z.string()), dueOn: day }),
) satisfies Says<Extension>

/** Fields of a summary. */
export const EDITION = {
  number: described('Số bản chốt, từ 1.', integer(1)),
  closedAt: described('Lúc khóa.', moment),
  reopenedAt: described('Lúc mở lại; null khi kỳ đang khóa với bản này.', z.nullable(moment)),
  reason: described('Lý do mở lại; người của đơn vị không thấy.', z.nullable(z.string())),
}

export const editionSummary = component(
  'EditionSummary',
  'Một lần khóa kỳ báo cáo.',
  z.strictObject(EDITION),
) satisfies Says<EditionSummary>

export const exampleEdition: EditionSummary = {
  number: 1,
  closedAt: '2013-01-20T03:00:00.000Z',
  reopenedAt: '2013-01-22T01:00:00.000Z',
  reason: 'Huyện ủy Quỳnh Lưu xin nộp bản đính chính.',
}

export const periodEntry = component(
  'PeriodEntry',
  'Một kỳ báo cáo: hạn nộp, gia hạn, đã khóa hay chưa.',
  z.strictObject({
    period: periodId,
    dueOn: described('Ngày cuối cùng còn đúng hạn của các đơn vị không được gia hạn.', day),
    extensions: described('Gia hạn; đơn vị chỉ thấy của mình.', z.array(extension)),
    closedAt,
    editions: described('Các lần khóa.', z.array(editionSummary)),
  }),
) satisfies Says<PeriodEntry>

export const examplePeriod: PeriodEntry = {
  period: '2012Q4',
  dueOn: '2013-01-15',
  extensions: [{ unit: '421', dueOn: '2013-01-25' }],
  closedAt: null,
  editions: [],
}
