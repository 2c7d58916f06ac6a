import { isCellLevel } from '../../forms/so-don-vi/organization-kinds.ts'
import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const organizationTooFewOfficial = rule({
  id: 'organization.too-few-official',
  severity: 'error',
  must: 'Chi bộ phải có đủ số đảng viên chính thức để lập tổ chức đảng.',
  source: { text: 'Điều lệ Đảng 2011, Điều 21 khoản 2 và Điều 24 khoản 1', confidence: 'sure' },
  example: { right: 'Chi bộ có 3 đảng viên chính thức', wrong: 'Chi bộ có 2 đảng viên chính thức' },
  needs: ['organizations'],
  *check({ organizations, period }) {
    const { smallestOrganization } = thresholdsOfPeriod(period)
    const { level, officialMembers } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (!isCellLevel(level.at(i)) || !(officialMembers.at(i) < smallestOrganization)) continue
      const message = `Chi bộ ghi ${officialMembers.at(i)} đảng viên chính thức, trong khi phải có ít nhất ${smallestOrganization}; hãy sửa con số, hoặc ghép chi bộ này vào chi bộ khác.`
      yield atCell(organizations, i, 'officialMembers', message)
    }
  },
})
