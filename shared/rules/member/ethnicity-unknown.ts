import { PEOPLES } from '../../forms/so-don-vi/peoples.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberEthnicityUnknown = rule({
  id: 'member.ethnicity-unknown',
  severity: 'warning',
  must: 'Dân tộc là một trong 54 dân tộc của danh mục.',
  source: { text: 'Quyết định 121-TCTK/PPCĐ (2/3/1979), danh mục các dân tộc Việt Nam', confidence: 'sure' },
  example: { right: 'Dân tộc Khơ Mú', wrong: 'Dân tộc Khơ Nú' },
  needs: ['members'],
  *check({ members }) {
    for (const i of members.columns.ethnicity.unknown()) {
      const message = `Dân tộc “${members.shown(i, 'ethnicity')}” không có trong danh mục ${PEOPLES.length} dân tộc; hãy ghi tên dân tộc theo danh mục.`
      yield atCell(members, i, 'ethnicity', message)
    }
  },
})
