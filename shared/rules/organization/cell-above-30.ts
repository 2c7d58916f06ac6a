import { thresholdsOfPeriod } from '../../resolutions/thresholds.ts'
import { atCell } from '../finding.ts'
import { rule } from '../rule.ts'

export const organizationCellAbove30 = rule({
  id: 'organization.cell-above-30',
  severity: 'warning',
  must: 'Chi bộ cơ sở có dưới 30 đảng viên; từ 30 trở lên thì lập đảng bộ cơ sở, trừ khi cấp trên đồng ý.',
  source: { text: 'Điều lệ Đảng 2011, Điều 21 (khoản 5 cho phép ngoại lệ)', confidence: 'sure' },
  example: { right: 'Chi bộ cơ sở có 29 đảng viên', wrong: 'Chi bộ cơ sở có 30 đảng viên' },
  needs: ['organizations'],
  *check({ organizations, period }) {
    const { committeeFrom } = thresholdsOfPeriod(period)
    const { level, members } = organizations.columns
    for (let i = 0; i < organizations.size; i++) {
      if (level.at(i) !== 'grassroots-cell' || !(members.at(i) >= committeeFrom)) continue
      const message = `Chi bộ cơ sở ghi ${members.at(i)} đảng viên, trong khi từ ${committeeFrom} trở lên thường lập đảng bộ cơ sở; hãy xem lại con số và Cấp tổ chức, nếu cấp trên đã đồng ý thì xác nhận kèm lý do.`
      yield atCell(organizations, i, 'members', message)
    }
  },
})
