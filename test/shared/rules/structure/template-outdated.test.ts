import { templateOutdated } from '../../../../shared/rules/structure/template-outdated.ts'
import { testRule } from '../../../helpers/test-rule.ts'

testRule(templateOutdated, {
  accepts: { 'a blank': { info: { template: null } }, 'a newer one': { info: { template: 2 } } },
  rejects: { 'an older one': [{ info: { template: 0 } }, 'B4'] },
  says: 'Sổ lập theo mẫu phiên bản 0, mẫu hiện nay là 1; hãy chọn Tạo mẫu sổ trong thực đơn Tổng hợp NQ 09: danh sách chọn và số phiên bản được cập nhật, số liệu giữ nguyên.',
})
