import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const memberProbationaryRole = rule({
  id: 'member.probationary-role',
  severity: 'error',
  must: 'Đảng viên dự bị không giữ chức vụ cấp ủy hay chức vụ chi bộ.',
  source: { text: 'Điều lệ Đảng 2011, Điều 3', confidence: 'sure' },
  example: {
    right: 'Dự bị, hai ô chức vụ để trống',
    wrong: 'Dự bị, Chức vụ chi bộ ghi Chi ủy viên',
  },
  needs: ['members'],
  *check({ members }) {
    const { status, committeeRole, cellRole } = members.columns
    for (const i of status.holding('probationary')) {
      for (const role of [committeeRole, cellRole]) {
        if (!role.isKnown(i)) continue
        const message = `Loại đảng viên ghi “${members.shown(i, 'status')}” nhưng giữ chức vụ “${members.shown(i, role.key)}”; đảng viên dự bị không được bầu vào cấp ủy, hãy xóa chức vụ hoặc sửa Loại đảng viên.`
        yield atCell(members, i, role.key, message)
      }
    }
  },
})
