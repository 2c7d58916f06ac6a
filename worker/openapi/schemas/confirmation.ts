import { SHEETS } from '../../../shared/forms/so-don-vi/index.ts'
import { type Confirmation, REASON_ENDS, REASON_LENGTH } from '../../../shared/wire/confirmations.ts'
import { LIMITS } from '../../../shared/wire/limits.ts'
import { component, described, nullable, object, text, writtenText } from '../schema.ts'

const names = Object.values(SHEETS)
  .map(({ name }) => name)
  .filter((name) => name !== SHEETS.members.name)

export const confirmation = component(
  'Confirmation',
  'Một cảnh báo mà đơn vị đã xem và giữ nguyên, kèm lý do.',
  object<Confirmation>({
    rule: described('Mã quy tắc.', text({ pattern: '^[a-z]+\\.[a-z0-9-]{1,60}$' })),
    sheet: described('Tên trang; không bao giờ là trang Đảng viên.', text({ enum: names })),
    key: described('Mã của dòng; rỗng khi không nói về dòng nào.', writtenText(LIMITS.key)),
    column: described('Khóa của cột.', nullable(text({ pattern: '^[a-zA-Z][a-zA-Z0-9]{0,59}$' }))),
    value: described('Giá trị như hiện trong ô.', nullable(writtenText(LIMITS.shown))),
    reason: described('Lý do, không có dấu cách ở đầu và cuối, dạng NFC.', {
      ...writtenText(REASON_LENGTH.most),
      minLength: REASON_LENGTH.least,
      allOf: [{ pattern: REASON_ENDS }],
    }),
  }),
)
