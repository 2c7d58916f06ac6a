import type { Report } from '../../shared/api.ts'
import type { Block } from './block.ts'
import { completenessBlock } from './completeness.ts'
import type { OwnedPlace } from './owned-range.ts'
import { summaryBlock } from './summary.ts'
import { unitsBlock } from './units.ts'

export interface ProvinceSheet extends OwnedPlace {
  readonly blockOf: (report: Report) => Block
}

/** The sheets that *Cập nhật sổ tỉnh* keeps, in their order. */
export const PROVINCE_SHEETS: readonly [ProvinceSheet, ...ProvinceSheet[]] = [
  { name: 'Tổng hợp', range: 'NQ09_TongHop', blockOf: summaryBlock },
  { name: 'Theo đơn vị', range: 'NQ09_TheoDonVi', blockOf: unitsBlock },
  { name: 'Tiến độ nộp', range: 'NQ09_TienDoNop', blockOf: completenessBlock },
]
