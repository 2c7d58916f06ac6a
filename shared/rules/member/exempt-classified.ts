import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberExemptClassified = rule({
  id: 'member.exempt-classified',
  severity: 'warning',
  must: 'Đảng viên được miễn công tác và sinh hoạt thì không xếp loại.',
  source: { text: 'Hướng dẫn 07-HD/BTCTW (11/10/2011); Quy định 124-QĐ/TW (2023)', confidence: 'likely' },
  example: {
    right: 'Miễn công tác, sinh hoạt: Có; ô Xếp loại đảng viên để trống',
    wrong: 'Miễn công tác, sinh hoạt: Có; có ghi xếp loại',
  },
  needs: ['members'],
  *check({ members }) {
    const { isExempt, classification } = members.columns
    for (const i of isExempt.holding('yes')) {
      if (!classification.isKnown(i)) continue
      const message = `Đảng viên được miễn công tác, sinh hoạt nhưng có xếp loại “${members.shown(i, 'classification')}”; hãy xóa xếp loại, hoặc sửa ô Miễn công tác, sinh hoạt.`
      yield atCell(members, i, 'classification', message)
    }
  },
})
