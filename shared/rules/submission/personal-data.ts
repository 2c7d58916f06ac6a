import type { RuleText } from '../rule.ts'

export const submissionPersonalData: RuleText = {
  id: 'submission.personal-data',
  severity: 'error',
  must: 'Gói gửi về tỉnh không có thông tin của từng đảng viên; nếu có thì bị từ chối toàn bộ, không lưu và không ghi lại gì.',
  source: {
    text: 'Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15; Nghị định 356/2025/NĐ-CP',
    confidence: 'sure',
  },
  example: {
    right: 'Gói có dòng tổ chức và số đếm đảng viên của từng tổ chức cơ sở đảng',
    wrong: 'Gói có họ tên, ngày sinh hoặc số thẻ của một đảng viên',
  },
}
