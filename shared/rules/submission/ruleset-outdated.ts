import type { RuleText } from '../rule.ts'

export const submissionRulesetOutdated: RuleText = {
  id: 'submission.ruleset-outdated',
  severity: 'error',
  must: 'Sổ được kiểm tra bằng bộ quy tắc mà tỉnh còn nhận.',
  source: { text: 'Quy định tiếp nhận của tỉnh', confidence: 'sure' },
  example: {
    right: 'Kiểm tra bằng tiện ích mới nhất rồi gửi',
    wrong: 'Gửi từ trang tính mở từ trước khi tỉnh đổi bộ quy tắc',
  },
}
