import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const organizationCommitteeBelow30 = rule({
  id: 'organization.committee-below-30',
  severity: 'warning',
  must: 'Đảng bộ cơ sở có từ 30 đảng viên trở lên, trừ khi cấp trên đồng ý.',
  source: { text: 'Điều lệ Đảng 2011, Điều 21 (khoản 5 cho phép ngoại lệ)', confidence: 'sure' },
  example: { right: 'Đảng bộ cơ sở có 30 đảng viên', wrong: 'Đảng bộ cơ sở có 29 đảng viên' },
  needs: ['organizations'],
  *check({ organizations, period }) {
    const { committeeFrom } = thresholdsOfPeriod(period)
    const { level, members } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (level.at(i) !== 'grassroots-committee' || !(members.at(i) < committeeFrom)) continue
      const message = `Đảng bộ cơ sở ghi ${members.at(i)} đảng viên, trong khi thường phải có từ ${committeeFrom}; hãy xem lại con số và Cấp tổ chức, nếu cấp trên đã đồng ý thì xác nhận kèm lý do.`
      yield atCell(organizations, i, 'members', message)
    }
  },
})
