import { TEMPLATE_VERSION } from '../../forms/so-don-vi/info.ts'
import { atLabel } from '../finding.ts'
import { rule } from '../rule.ts'

export const templateOutdated = rule({
  id: 'workbook.template-outdated',
  severity: 'warning',
  must: 'Phiên bản mẫu của sổ không cũ hơn phiên bản của tiện ích.',
  source: { text: 'Quy ước của sổ đơn vị', confidence: 'sure' },
  example: { right: 'Phiên bản mẫu 1', wrong: 'Phiên bản mẫu 0' },
  needs: [],
  *check({ info }) {
    if (!info || !(info.values.template.number < TEMPLATE_VERSION)) return
    yield atLabel(
      'info',
      'template',
      info.values.template,
      `Sổ lập theo mẫu phiên bản ${info.values.template.shown}, mẫu hiện nay là ${TEMPLATE_VERSION}; hãy chọn Tạo mẫu sổ trong thực đơn Tổng hợp NQ 09: danh sách chọn và số phiên bản được cập nhật, số liệu giữ nguyên.`,
    )
  },
})
