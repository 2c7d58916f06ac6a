import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberTrainedForOtherTitle = rule({
  id: 'member.trained-for-other-title',
  severity: 'warning',
  must: 'Bí thư, phó bí thư được bồi dưỡng đúng chức danh mình giữ; bồi dưỡng chức danh khác không được tính.',
  source: { text: 'Nghị quyết 09-NQ/TU, mục II.1.2', confidence: 'sure' },
  example: {
    right: 'Chức vụ Bí thư, Chức danh bồi dưỡng Bí thư',
    wrong: 'Chức vụ Bí thư, Chức danh bồi dưỡng Phó bí thư',
  },
  needs: ['members'],
  *check({ members }) {
    const { committeeRole, titleTrainedFor } = members.columns
    for (const i of titleTrainedFor.known()) {
      const role = committeeRole.at(i)
      if (role !== 'secretary' && role !== 'deputy-secretary') continue
      if (titleTrainedFor.at(i) === role) continue
      const message = `Chức danh bồi dưỡng “${members.shown(i, 'titleTrainedFor')}” khác chức vụ “${members.shown(i, 'committeeRole')}” nên không được tính; hãy đối chiếu chứng nhận bồi dưỡng và sửa nếu ghi nhầm.`
      yield atCell(members, i, 'titleTrainedFor', message)
    }
  },
})
