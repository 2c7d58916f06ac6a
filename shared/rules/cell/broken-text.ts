import { problemRule } from './problem-rule.ts'

export const brokenText = problemRule(
  'broken-text',
  {
    id: 'cell.broken-text',
    severity: 'warning',
    must: 'Chữ không bị hỏng khi chuyển từ bảng mã hay chương trình khác.',
    source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
    example: { right: 'Nguyễn Văn An', wrong: 'Nguyá»…n VÄƒn An; Nguy?n V?n An' },
  },
  ({ header, shown, fix }) =>
    fix === null
      ? `Ô “${header}” ghi “${shown}”, có chữ đã hỏng khi chuyển từ chương trình khác; hãy xem bản gốc và gõ lại.`
      : `Ô “${header}” ghi “${shown}”, chữ bị đọc sai bảng mã; chắc là “${fix}”, hãy sửa lại.`,
)
