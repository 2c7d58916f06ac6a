import { date, oneOf, period, text } from './column.ts'
import { DUTY } from './lists.ts'

/** `Nhiệm vụ định kỳ`: recurring duties of the unit (Resolution II.2.7). */
export const DUTIES = {
  name: 'Nhiệm vụ định kỳ',
  keyColumn: 'due',
  isGroupWithoutKey: true,
  tellingColumns: ['due'],
  columns: {
    duty: oneOf('Nhiệm vụ', DUTY, 'Chọn một trong bảy nhiệm vụ.', {
      required: 'always',
    }),
    due: period(
      'Kỳ',
      'Quý như 2012Q1 cho giao ban; nửa năm như 2012S1 cho kế hoạch kiểm tra; năm như 2012 cho việc khác.',
      {
        required: 'always',
      },
    ),
    doneOn: date('Ngày thực hiện', 'Ngày đã thực hiện; chưa làm thì để trống.'),
    document: text('Văn bản', 'Số, ký hiệu văn bản.'),
  },
} as const
