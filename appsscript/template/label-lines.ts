import { INFO, TEMPLATE_VERSION } from '../../shared/forms/so-don-vi/info.ts'
import { MOVEMENT } from '../../shared/forms/so-don-vi/movement.ts'
import { REPORTING_UNITS } from '../../shared/register/register.ts'
import type { LabelLine } from '../workbook/layout/label-sheet.ts'

/** The lines of `Thông tin`; `periods` in DHIS2 form. */
export const infoLines = (periods: readonly string[]): readonly LabelLine[] => [
  {
    label: INFO.labels.unit,
    value: '',
    format: '@',
    note: `Mã của đơn vị trong danh mục:\n${REPORTING_UNITS.map(({ code, name }) => `${code} ${name}`).join('\n')}`,
    choices: REPORTING_UNITS.map(({ code }) => code),
  },
  { label: INFO.labels.unitName, value: '', format: '@', note: 'Tên đầy đủ của đơn vị.', choices: null },
  {
    label: INFO.labels.period,
    value: '',
    format: '@',
    note: 'Năm và quý, ví dụ 2012Q4 là quý IV năm 2012.',
    choices: periods,
  },
  {
    label: INFO.labels.template,
    value: TEMPLATE_VERSION,
    format: '0',
    note: 'Do tiện ích ghi, không cần sửa.',
    choices: null,
  },
]

/** The lines of `Tăng giảm`. */
export const movementLines = (): readonly LabelLine[] =>
  Object.values(MOVEMENT.labels).map((label) => ({
    label,
    value: '',
    format: '#,##0',
    note: 'Số đảng viên; không có thì ghi 0.',
    choices: null,
  }))
