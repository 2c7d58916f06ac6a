import type { Block } from '../../shared/report/sheets/block.ts'
import { PROVINCE_BLOCKS } from '../../shared/report/sheets/index.ts'
import type { Report } from '../../shared/wire/api/index.ts'
import type { OwnedPlace } from '../workbook/province-ranges/owned-range.ts'

export interface ProvinceSheet extends OwnedPlace {
  readonly blockOf: (report: Report) => Block
}

const sheet = (name: keyof typeof PROVINCE_BLOCKS, range: string): ProvinceSheet => ({
  name,
  range,
  blockOf: PROVINCE_BLOCKS[name],
})

/** The sheets that *Cập nhật sổ tỉnh* keeps, in their order. */
export const PROVINCE_SHEETS: readonly [ProvinceSheet, ...ProvinceSheet[]] = [
  sheet('Tổng hợp', 'NQ09_TongHop'),
  sheet('Theo đơn vị', 'NQ09_TheoDonVi'),
  sheet('Tiến độ nộp', 'NQ09_TienDoNop'),
]
